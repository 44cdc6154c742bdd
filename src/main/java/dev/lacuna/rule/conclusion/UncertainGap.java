package dev.lacuna.rule.conclusion;

/** That a gap has an unknown root cause. */
public record UncertainGap(String gap) implements Conclusion {}
