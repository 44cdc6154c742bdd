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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scopes that were stated for a scenario, held ready to tell what another scenario would state instead. */
public final class OwnScopeFacts {
    private final Catalog catalog;
    private final Scenario scenario;
    private final ScenarioScopes scopes;
    private final Map<String, Map<String, String>> nodesAroundCycles = new HashMap<>();

    /**
     * @param facts those of this catalog under this scenario
     */
    public OwnScopeFacts(Catalog catalog, Scenario scenario, Collection<? extends Fact> facts) {
        this.catalog = catalog;
        this.scenario = scenario;
        scopes = ScenarioScopes.under(catalog, scenario);
        for (Fact fact : facts) {
            if (fact instanceof OwnScope own && !own.node().equals(own.feature())) {
                nodesAroundCycles
                        .computeIfAbsent(own.facet(), facet -> new HashMap<>())
                        .put(own.feature(), own.node());
            }
        }
    }

    /**
     * What must be exchanged for the facts to be those of the other scenario; found by looking only at what differs.
     *
     * @throws IllegalArgumentException if it does not ask the same
     */
    public FactDelta towards(Scenario other) {
        if (!scenario.asksTheSameAs(other)) {
            throw new IllegalArgumentException(
                    "The scenarios (" + scenario + ") and (" + other + ") do not ask the same. Maybe assess each.");
        }
        List<Fact> gone = new ArrayList<>();
        List<Fact> come = new ArrayList<>();
        if (!scenario.day().equals(other.day())) {
            gone.add(new Day(scenario.day()));
            come.add(new Day(other.day()));
        }
        ScenarioScopes others = ScenarioScopes.under(catalog, other);
        for (String id : scopes.differing(others)) {
            Feature feature = catalog.features().get(id);
            if (feature != null) {
                for (Facet facet : catalog.platform().facets()) {
                    OwnScope before = own(feature, facet, scopes);
                    OwnScope after = own(feature, facet, others);
                    if (!before.equals(after)) {
                        gone.add(before);
                        come.add(after);
                    }
                }
            }
        }
        return new FactDelta(gone, come);
    }

    private OwnScope own(Feature feature, Facet facet, ScenarioScopes under) {
        Map<String, String> nodes = nodesAroundCycles.getOrDefault(facet.id(), Map.of());
        return OwnScope.of(feature, facet.id(), under, nodes.getOrDefault(feature.id(), feature.id()));
    }
}
