package dev.lacuna.question.findings;

import dev.lacuna.rule.conclusion.Concluded;

/** What became of a finding. */
public record Judged(String finding, FindingState state) implements Concluded {}
