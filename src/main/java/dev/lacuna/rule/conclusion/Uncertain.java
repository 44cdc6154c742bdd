package dev.lacuna.rule.conclusion;

/** That a gap has an unknown root cause. */
public record Uncertain(String gap) implements Concluded {}
