package dev.lacuna.rule.fact;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.rule.CatalogFacts.Day;
import dev.lacuna.rule.CatalogFacts.OwnScope;
import dev.lacuna.rule.Fact;
import java.util.ArrayList;
import java.util.List;

/** The facts by which one scenario of a catalog differs from another that asks the same. */
public record FactDelta(List<Fact> removed, List<Fact> added) {

    public FactDelta {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /**
     * What must be exchanged for the facts of one scenario to be those of another; found by looking only at what differs.
     *
     * @throws IllegalArgumentException if the scenarios do not ask the same
     */
    public static FactDelta between(Catalog catalog, Scenario one, Scenario other) {
        if (!one.asksTheSameAs(other)) {
            throw new IllegalArgumentException(
                    "The scenarios (" + one + ") and (" + other + ") do not ask the same. Maybe assess each.");
        }
        List<Fact> removed = new ArrayList<>();
        List<Fact> added = new ArrayList<>();
        if (!one.day().equals(other.day())) {
            removed.add(new Day(one.day()));
            added.add(new Day(other.day()));
        }
        ScenarioScopes scopes = ScenarioScopes.under(catalog, one);
        ScenarioScopes others = ScenarioScopes.under(catalog, other);
        for (String id : scopes.differing(others)) {
            Feature feature = catalog.features().get(id);
            if (feature != null) {
                for (Facet facet : catalog.platform().facets()) {
                    String node = catalog.dependencies(facet.id()).node(id);
                    OwnScope before = OwnScope.of(feature, facet.id(), scopes, node);
                    OwnScope after = OwnScope.of(feature, facet.id(), others, node);
                    if (!before.equals(after)) {
                        removed.add(before);
                        added.add(after);
                    }
                }
            }
        }
        return new FactDelta(removed, added);
    }
}
