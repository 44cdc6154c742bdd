package dev.lacuna.rule.fact;

import dev.lacuna.catalog.Scope;
import org.jspecify.annotations.Nullable;

/** That a piece of evidence speaks for a feature's facet, and which scope it claims, if it claims one. */
public record Claim(String feature, String facet, @Nullable Scope scope, int entry) implements Fact {}
