package dev.lacuna.assessment.commitment;

import dev.lacuna.rule.conclusion.Conclusion;

/** Nothing stands in the way of a promise, at a prospect. */
public record CommitmentKept(String customer, int entry, String at) implements Conclusion {}
