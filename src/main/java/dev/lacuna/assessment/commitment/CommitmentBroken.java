package dev.lacuna.assessment.commitment;

import dev.lacuna.rule.conclusion.Conclusion;

/** A feature stands in the way of a promise, at a prospect. */
public record CommitmentBroken(String customer, int entry, String at, String root) implements Conclusion {}
