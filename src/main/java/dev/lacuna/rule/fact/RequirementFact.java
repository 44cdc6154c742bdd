package dev.lacuna.rule.fact;

import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import org.jspecify.annotations.Nullable;

/** A requirement of the target. {@code area} and {@code capability} are absent where it names features. */
public record RequirementFact(
        String id,
        String facet,
        Scope scope,
        Level level,
        @Nullable String area,
        @Nullable String capability) implements Fact {}
