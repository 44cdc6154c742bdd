package dev.lacuna.catalog;

import org.jspecify.annotations.Nullable;

/** A group that builds features. */
public record Owner(@Matches(Ids.ID) String id, @Nullable String name) {}
