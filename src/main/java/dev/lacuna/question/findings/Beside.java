package dev.lacuna.question.findings;

import dev.lacuna.rule.conclusion.Concluded;

/** That a gap is in the area of a finding that names no features, so that it may be what was meant. */
public record Beside(String finding, String gap) implements Concluded {}
