package dev.lacuna.question.plan;

import dev.lacuna.rule.conclusion.Conclusion;

/** With the plans up to the release asked about, an obstacle is none any more. */
public record DeliveredRootCause(String gap, String subject, String facet) implements Conclusion {}
