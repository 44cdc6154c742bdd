package dev.lacuna.question.plan;

import dev.lacuna.rule.conclusion.Conclusion;

/** An item of the release asked about raises no root cause of an open gap. */
public record OffTarget(String item) implements Conclusion {}
