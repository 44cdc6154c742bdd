package dev.lacuna.rule;

/**
 * A file of rules.
 *
 * @param path relative to the folder of rules, with {@code /} between names
 */
public record RuleFile(String path, String text) {}
