package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.fact.Fact;
import org.jspecify.annotations.Nullable;

/** What a requirement of a target demands; {@code area} is absent where it names features. Those on capabilities are left out. */
public record TargetRequirement(
        String target,
        String requirement,
        String facet,
        Scope scope,
        Level level,
        @Nullable String area) implements Fact {}
