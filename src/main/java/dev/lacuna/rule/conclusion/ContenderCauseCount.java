package dev.lacuna.rule.conclusion;

/** How many root causes a contender has; 0 where it has no rival. */
public record ContenderCauseCount(String requirement, String feature, int roots) implements Conclusion {}
