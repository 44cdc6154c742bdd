package dev.lacuna.question.findings;

import dev.lacuna.rule.conclusion.Conclusion;

/** That a gap bears out a finding. */
public record ConfirmingGap(String finding, String gap) implements Conclusion {}
