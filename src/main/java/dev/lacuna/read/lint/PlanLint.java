package dev.lacuna.read.lint;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;

/** Plan items that raise no scope of today. */
final class PlanLint {
    private PlanLint() {}

    static void look(Catalog catalog, Lints lints) {
        for (ReleasePlan plan : catalog.plans()) {
            for (PlanItem item : plan.items()) {
                Feature feature = catalog.feature(item.feature());
                boolean idle = catalog.platform().facets().stream()
                        .map(Facet::id)
                        .filter(item::raises)
                        .map(feature::own)
                        .noneMatch(own -> own == Scope.UNKNOWN || own.worseThan(item.scope()));
                if (idle) {
                    lints.add(
                            "idle-plan-item",
                            Statement.of(StatementKind.PLAN_ITEM, item.id()),
                            "The plan item (" + item.id() + ") raises nothing: the feature (" + feature.id()
                                    + ") is as good already.",
                            "Maybe name another facet or scope, or delete the item.");
                }
            }
        }
    }
}
