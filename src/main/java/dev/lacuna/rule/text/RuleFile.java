package dev.lacuna.rule.text;

/**
 * A file of rules.
 *
 * @param path relative to the folder of rules, with {@code /} between names
 * @param shownAs how places name it: below the folder as the user named it
 */
public record RuleFile(String path, String shownAs, String text) {}
