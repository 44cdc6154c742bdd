package dev.lacuna.question.findings;

import dev.lacuna.rule.conclusion.Concluded;

/** That a gap bears out a finding. */
public record Confirmation(String finding, String gap) implements Concluded {}
