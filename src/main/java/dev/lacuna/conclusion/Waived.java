package dev.lacuna.conclusion;

/** That a gap is accepted on the day asked about. */
public record Waived(String gap) implements Concluded {}
