package dev.lacuna.catalog;

import org.jspecify.annotations.Nullable;

/** A group that builds features. */
public record Owner(
        @Matches(IdPattern.ID) String id, @Nullable String name) {}
