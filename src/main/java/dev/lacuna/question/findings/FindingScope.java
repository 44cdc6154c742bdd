package dev.lacuna.question.findings;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.fact.Fact;

/** That a finding is about a feature in a facet, with its own scope there; one that names no facet is about each. */
public record FindingScope(String finding, String feature, String facet, Scope scope) implements Fact {}
