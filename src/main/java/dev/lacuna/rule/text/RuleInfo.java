package dev.lacuna.rule.text;

/**
 * What is known of a rule without running it.
 *
 * @param id never reused, e.g. {@code LAC-GAP-01}
 * @param sentence its name: a sentence that is true when it fires
 * @param since the version of Lacuna that brought it, or empty
 * @param file the file it stands in, relative to the folder of rules
 * @param line of its first line, from 1
 */
public record RuleInfo(String id, String sentence, String summary, String since, String file, int line) {}
