package dev.lacuna.catalog;

import org.jspecify.annotations.Nullable;

/** Who administers tenants, e.g. only the provider, or the tenants themselves. */
public record TenancyModel(
        @Matches(IdPattern.ID) String id, @Nullable String name) {}
