package dev.lacuna.catalog;

import dev.lacuna.catalog.KeyFormat.Default;
import dev.lacuna.catalog.KeyFormat.Matches;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The platform and the vocabulary of its catalog ({@code platform.yaml}).
 *
 * @param current the release that the features' scopes describe
 */
public record Platform(
        @Matches(IdPattern.ID) String platform,
        @Nullable String name,
        @Nullable String current,
        List<Facet> facets,
        List<Area> areas,
        List<TenancyModel> models,
        List<Owner> owners,
        List<Release> releases) {

    public Platform {
        facets = List.copyOf(facets);
        areas = List.copyOf(areas);
        models = List.copyOf(models);
        owners = List.copyOf(owners);
        releases = List.copyOf(releases);
    }

    /** The place of a release in the order of releases, from 0; -1 if there is none of this id. */
    public int orderOf(String release) {
        for (int i = 0; i < releases.size(); i++) {
            if (releases.get(i).id().equals(release)) {
                return i;
            }
        }
        return -1;
    }

    /** A part of the platform that gets a verdict of its own. */
    public record Area(
            @Matches(IdPattern.ID) String id, @Nullable String name) {}

    /**
     * An aspect in which a feature can be tenant-aware.
     *
     * @param propagates whether a dependency that names no facets carries this one
     */
    public record Facet(
            @Matches(IdPattern.ID) String id,
            @Nullable String name,
            @Default("true") boolean propagates) {}

    /** A group that builds features. */
    public record Owner(
            @Matches(IdPattern.ID) String id, @Nullable String name) {}

    /** A release of the platform; the order in {@code platform.yaml} is the order of time. */
    public record Release(
            @Matches(IdPattern.ID) String id, @Nullable LocalDate date) {}

    /** Who administers tenants, e.g. only the provider, or the tenants themselves. */
    public record TenancyModel(
            @Matches(IdPattern.ID) String id, @Nullable String name) {}
}
