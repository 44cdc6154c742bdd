package dev.lacuna.rule.fact;

import org.jspecify.annotations.Nullable;

/** A feature. */
public record FeatureFact(String id, String area, @Nullable String owner) implements Fact {}
