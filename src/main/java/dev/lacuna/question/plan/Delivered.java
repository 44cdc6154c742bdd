package dev.lacuna.question.plan;

import dev.lacuna.rule.conclusion.Concluded;

/** With the plans up to the release asked about, an obstacle is none any more. */
public record Delivered(String gap, String subject, String facet) implements Concluded {}
