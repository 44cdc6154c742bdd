package dev.lacuna.rule.conclusion;

import dev.lacuna.catalog.Scope;

/** A node that a contender for a capability depends on, or its own; only where contenders are tied. */
public record ContenderDependency(String requirement, String feature, String node, String facet, Scope scope)
        implements Conclusion {}
