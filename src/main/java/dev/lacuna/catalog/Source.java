package dev.lacuna.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a requirement leans on, e.g. a standard.
 *
 * @param id the clause or control in it
 * @param status how it was read, where that matters
 */
public record Source(
        String name,
        @Nullable String id,
        @Nullable String ref,
        @Nullable String status) {}
