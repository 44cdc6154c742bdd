package dev.lacuna.rule.conclusion;

/** That a gap was known from the baseline and is no worse than there. */
public record Baselined(String gap) implements Conclusion {}
