package dev.lacuna.question.findings;

import dev.lacuna.rule.conclusion.Conclusion;

/** That a gap is in the area of a finding that names no features, so that it may be what was meant. */
public record SameAreaGap(String finding, String gap) implements Conclusion {}
