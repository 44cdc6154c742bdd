package dev.lacuna.question.findings;

import dev.lacuna.rule.conclusion.Conclusion;

/** What became of a finding. */
public record FindingJudgement(String finding, FindingState state) implements Conclusion {}
