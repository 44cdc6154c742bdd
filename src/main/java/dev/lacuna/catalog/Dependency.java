package dev.lacuna.catalog;

import java.util.List;

/**
 * That a feature leans on another.
 *
 * @param facets the facets it carries; if empty, those that propagate
 */
@Shorthand("feature")
public record Dependency(String feature, List<String> facets) {

    public Dependency {
        facets = List.copyOf(facets);
    }

    /** Whether the other feature's scope in {@code facet} limits this one's. */
    public boolean carries(Facet facet) {
        return facets.isEmpty() ? facet.propagates() : facets.contains(facet.id());
    }
}
