package dev.lacuna.catalog;

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
}
