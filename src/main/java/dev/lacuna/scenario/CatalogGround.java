package dev.lacuna.scenario;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Dependency;
import dev.lacuna.catalog.Facet;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Scope;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A catalog under a scenario, to walk over. */
public final class CatalogGround implements Reach.Ground {
    private final Catalog catalog;
    private final Scopes scopes;

    public CatalogGround(Catalog catalog, Scenario scenario) {
        this.catalog = catalog;
        this.scopes = Scopes.under(catalog, scenario);
    }

    @Override
    public Collection<String> dependencies(String feature, String facet) {
        Facet carried = catalog.platform().facets().stream()
                .filter(it -> it.id().equals(facet))
                .findFirst()
                .orElse(null);
        return carried == null
                ? List.of()
                : catalog.feature(feature).dependsOn().stream()
                        .filter(dependency -> dependency.carries(carried))
                        .map(Dependency::feature)
                        .toList();
    }

    @Override
    public @Nullable Scope own(String feature, String facet) {
        Feature found = catalog.features().get(feature);
        return found == null ? null : scopes.of(found, facet).scope();
    }
}
