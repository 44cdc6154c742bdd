package dev.lacuna.plan;

import dev.lacuna.fact.Stated;

/** The release whose plan is asked about; there is one. */
public record PlanOf(String release) implements Stated {}
