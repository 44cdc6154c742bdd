package dev.lacuna.assessment;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.rule.Gap;
import java.util.ArrayList;
import java.util.List;

/** Follows dependencies to the features whose own scope is not what is demanded (contract, section 3). */
public final class RootCauseFinder {
    private final Catalog catalog;
    private final ScenarioScopes scopes;

    public RootCauseFinder(Catalog catalog, Scenario scenario) {
        this.catalog = catalog;
        scopes = ScenarioScopes.under(catalog, scenario);
    }

    /** All root causes of a gap, by id. */
    List<RootCause> of(Gap gap) {
        String feature = gap.through();
        return feature == null ? List.of() : of(feature, gap.facet(), gap.required());
    }

    /** All root causes of demanding a scope of a feature in a facet, by id. */
    public List<RootCause> of(String feature, String facet, Scope demanded) {
        List<RootCause> roots = new ArrayList<>();
        catalog.dependencies(facet)
                .paths(feature, at -> own(at, facet).misses(demanded))
                .forEach((root, path) -> roots.add(new RootCause(root, facet, own(root, facet), path)));
        return roots;
    }

    private Scope own(String id, String facet) {
        Feature feature = catalog.features().get(id);
        return feature == null
                ? Scope.NOT_APPLICABLE
                : scopes.of(feature, facet).scope();
    }
}
