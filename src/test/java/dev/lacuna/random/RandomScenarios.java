package dev.lacuna.random;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Questions about a catalog, one after the other: target, model, release, day, areas, assumed changes. */
public final class RandomScenarios {
    private final RandomValues dice;
    private final Catalog catalog;
    private final List<PlanItem> items;

    public RandomScenarios(Catalog catalog, Random random) {
        this.catalog = catalog;
        dice = new RandomValues(random);
        items = catalog.plans().stream().flatMap(plan -> plan.items().stream()).toList();
    }

    public Scenario next() {
        Target target = dice.one(List.copyOf(catalog.targets().values()));
        List<String> areas = catalog.platform().areas().stream().map(Area::id).toList();
        List<String> releases =
                catalog.platform().releases().stream().map(Release::id).toList();
        return new Scenario(
                target.target(),
                dice.chance(0.5) ? null : dice.one(catalog.modelsOf(target)),
                dice.chance(0.5) ? null : dice.one(releases),
                RandomDemands.DAY.plusDays(dice.between(-1, 1)),
                new TreeSet<>(dice.chance(0.7) ? List.of() : dice.some(areas, areas.size())),
                dice.chance(0.5) ? List.of() : changes());
    }

    private List<Assumption> changes() {
        List<Assumption> changes = new ArrayList<>();
        for (int i = dice.between(1, 5); i > 0; i--) {
            changes.add(change());
        }
        return changes;
    }

    private Assumption change() {
        if (items.isEmpty() || dice.chance(0.5)) {
            List<String> features = List.copyOf(catalog.features().keySet());
            List<String> facets =
                    catalog.platform().facets().stream().map(Facet::id).toList();
            return new Assumption.SetScope(
                    dice.one(features), dice.chance(0.3) ? null : dice.one(facets), dice.scope());
        }
        String item = dice.one(items).id();
        return dice.chance(0.5) ? new Assumption.Deliver(item) : new Assumption.Drop(item);
    }
}
