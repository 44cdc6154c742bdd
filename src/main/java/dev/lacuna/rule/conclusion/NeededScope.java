package dev.lacuna.rule.conclusion;

import dev.lacuna.catalog.Scope;

/** That an open gap needs this scope of a node in this facet. */
public record NeededScope(String node, String facet, Scope scope) implements Conclusion {}
