package dev.lacuna.catalog;

import org.jspecify.annotations.Nullable;

/** A part of the platform that gets a verdict of its own. */
public record Area(
        @Matches(IdPattern.ID) String id, @Nullable String name) {}
