package dev.lacuna.read.load;

import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;

/** Checks what the plans of releases refer to. */
final class PlanCheck {
    private final CatalogIds words;
    private final IdRegistry plans;
    private final IdRegistry items;

    PlanCheck(CatalogIds words) {
        this.words = words;
        this.plans = new IdRegistry("plan of the release", words.problems);
        this.items = new IdRegistry("plan item", words.problems);
    }

    void plan(ReleasePlan plan) {
        plans.give(plan.release(), words.origins.value(plan, "release"));
        words.need(words.releases, plan, "release", plan.release());
        words.needKeys(words.owners, plan, "capacity", plan.capacity().keySet());
        for (PlanItem item : plan.items()) {
            items.give(item.id(), words.origins.value(item, "id"));
            words.need(words.features, item, "feature", item.feature());
            words.needAll(words.facets, item, "facets", item.facets());
            words.need(words.owners, item, "owner", item.owner());
            words.needFacets(item.evidence());
        }
    }
}
