package dev.lacuna.question.plan;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.PlanFacts.AskedRelease;
import dev.lacuna.rule.PlanFacts.FeatureOwner;
import dev.lacuna.rule.PlanFacts.OwnerCapacity;
import dev.lacuna.rule.PlanFacts.PlannedItem;
import dev.lacuna.rule.PlanFacts.PlannedScope;
import dev.lacuna.rule.PlanFacts.Timing;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the plans of a catalog hold, as facts seen from one release. */
public final class PlanFactBuilder {
    private PlanFactBuilder() {}

    /** What the plans hold, and what owners can do in the release. */
    public static Set<Fact> of(Catalog catalog, String release) {
        Set<Fact> facts = new LinkedHashSet<>();
        facts.add(new AskedRelease(release));
        for (ReleasePlan plan : catalog.plans()) {
            Timing timing = timing(catalog, plan.release(), release);
            for (PlanItem item : plan.items()) {
                facts.add(new PlannedItem(
                        item.id(), plan.release(), timing, item.feature(), ownerOf(item, catalog), item.effort()));
                catalog.platform().facets().stream()
                        .map(Facet::id)
                        .filter(item::raises)
                        .forEach(facet ->
                                facts.add(new PlannedScope(item.id(), timing, item.feature(), facet, item.scope())));
            }
            if (timing == Timing.ASKED) {
                plan.capacity().forEach((owner, effort) -> facts.add(new OwnerCapacity(owner, effort)));
            }
        }
        for (Feature feature : catalog.features().values()) {
            String owner = feature.owner();
            if (owner != null) {
                facts.add(new FeatureOwner(feature.id(), owner));
            }
        }
        return facts;
    }

    /** Who builds an item: its own owner, else that of its feature. */
    static @Nullable String ownerOf(PlanItem item, Catalog catalog) {
        return item.owner() != null
                ? item.owner()
                : catalog.feature(item.feature()).owner();
    }

    private static Timing timing(Catalog catalog, String release, String asked) {
        int order = Integer.compare(
                catalog.platform().orderOf(release), catalog.platform().orderOf(asked));
        return order < 0 ? Timing.EARLIER : order == 0 ? Timing.ASKED : Timing.LATER;
    }
}
