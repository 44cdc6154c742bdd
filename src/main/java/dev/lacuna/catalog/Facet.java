package dev.lacuna.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An aspect in which a feature can be tenant-aware.
 *
 * @param propagates whether a dependency that names no facets carries this one
 */
public record Facet(
        @Matches(IdPattern.ID) String id,
        @Nullable String name,
        @Default("true") boolean propagates) {}
