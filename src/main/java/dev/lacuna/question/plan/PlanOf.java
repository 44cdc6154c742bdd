package dev.lacuna.question.plan;

import dev.lacuna.rule.fact.Stated;

/** The release whose plan is asked about; there is one. */
public record PlanOf(String release) implements Stated {}
