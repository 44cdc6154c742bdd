package dev.lacuna.rule.conclusion;

import dev.lacuna.catalog.Scope;

/** That some provider of a capability has this own scope in a facet. */
public record ProviderScope(String capability, String facet, Scope scope) implements Conclusion {}
