package dev.lacuna.assessment.commitment;

import dev.lacuna.rule.conclusion.CommitmentState;
import dev.lacuna.rule.conclusion.Conclusion;

/** How a promise stands. */
public record CommitmentVerdict(String customer, int entry, CommitmentState state) implements Conclusion {}
