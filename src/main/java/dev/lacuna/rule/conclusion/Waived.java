package dev.lacuna.rule.conclusion;

/** That a gap is accepted on the day asked about. */
public record Waived(String gap) implements Conclusion {}
