package dev.lacuna.rule.conclusion;

import dev.lacuna.catalog.Scope;

/** That a node, or something it depends on in this facet, has an applicable own scope of only {@code scope}, which is below tenant. */
public record Shortfall(String node, String facet, Scope scope) implements Conclusion {}
