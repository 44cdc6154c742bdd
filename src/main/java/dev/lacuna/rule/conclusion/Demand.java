package dev.lacuna.rule.conclusion;

import dev.lacuna.catalog.Scope;

/** That a requirement asks a scope of an applicable feature; {@code alternative} if it is one of several that could provide the capability asked for. */
public record Demand(String requirement, String feature, String node, String facet, Scope scope, boolean alternative)
        implements Conclusion {}
