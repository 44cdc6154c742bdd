package dev.lacuna.assessment.commitment;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.fact.Fact;

/**
 * A root cause of demanding a scope of a feature in a facet.
 *
 * @param at the prospect under which it is one
 * @param required the scope demanded
 * @param root the feature whose own scope does not do
 * @param scope that own scope
 */
public record ForecastRootCause(String at, String feature, String facet, Scope required, String root, Scope scope)
        implements Fact {}
