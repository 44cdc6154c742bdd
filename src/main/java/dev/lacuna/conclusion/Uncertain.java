package dev.lacuna.conclusion;

/** That a gap has an unknown root cause. */
public record Uncertain(String gap) implements Concluded {}
