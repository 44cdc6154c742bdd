package dev.lacuna.reference;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code own(f, x)} of the contract, with projection and assumed changes. */
final class ExpectedOwnScopes {
    private final Catalog catalog;
    private final Scenario scenario;
    private final List<PlanItem> delivered = new ArrayList<>();

    ExpectedOwnScopes(Catalog catalog, Scenario scenario) {
        this.catalog = catalog;
        this.scenario = scenario;
        Map<String, Boolean> assumed = new HashMap<>();
        for (Assumption change : scenario.changes()) {
            if (change instanceof Assumption.Deliver deliver) {
                assumed.put(deliver.item(), true);
            } else if (change instanceof Assumption.Drop without) {
                assumed.put(without.item(), false);
            }
        }
        for (ReleasePlan plan : catalog.plans()) {
            for (PlanItem item : plan.items()) {
                if (assumed.getOrDefault(item.id(), isInTime(plan))) {
                    delivered.add(item);
                }
            }
        }
    }

    private boolean isInTime(ReleasePlan plan) {
        List<String> releases = catalog.platform().releases().stream()
                .map(release -> release.id())
                .toList();
        return scenario.release() != null && releases.indexOf(plan.release()) <= releases.indexOf(scenario.release());
    }

    Scope of(String id, String facet) {
        Scope scope = written(catalog.feature(id), facet);
        for (PlanItem item : delivered) {
            boolean named = item.facets().isEmpty() || item.facets().contains(facet);
            if (item.feature().equals(id) && named && scope != Scope.NOT_APPLICABLE) {
                boolean below = scope == Scope.UNKNOWN || scope.compareTo(item.scope()) < 0;
                scope = below ? item.scope() : scope;
            }
        }
        for (Assumption change : scenario.changes()) {
            if (change instanceof Assumption.SetScope set
                    && set.feature().equals(id)
                    && (set.facet() == null || set.facet().equals(facet))) {
                scope = set.scope();
            }
        }
        return scope;
    }

    private static Scope written(Feature feature, String facet) {
        Scope scope = feature.facets().get(facet);
        if (scope == null) {
            scope = feature.scope();
        }
        return scope == null ? Scope.UNKNOWN : scope;
    }
}
