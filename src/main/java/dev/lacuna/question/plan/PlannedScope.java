package dev.lacuna.question.plan;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.fact.Fact;

/** A plan item brings a feature to a scope in a facet; there is one for each facet that it names. */
public record PlannedScope(String item, Timing timing, String feature, String facet, Scope scope) implements Fact {}
