package dev.lacuna.catalog.scenario;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The own scope of every feature under a scenario: what the catalog says, raised by the plans up to the release asked
 * for, then overlaid by the assumed changes (contract, section 3, projection).
 */
public final class ScenarioScopes {
    private final Map<String, List<PlanItem>> itemsByFeature = new HashMap<>();
    private final Map<String, List<Assumption.SetScope>> assumedByFeature = new HashMap<>();

    private ScenarioScopes() {}

    public static ScenarioScopes under(Catalog catalog, Scenario scenario) {
        ScenarioScopes scopes = new ScenarioScopes();
        for (PlanItem item : delivered(catalog, scenario)) {
            scopes.itemsByFeature
                    .computeIfAbsent(item.feature(), feature -> new ArrayList<>())
                    .add(item);
        }
        for (Assumption change : scenario.changes()) {
            if (change instanceof Assumption.SetScope set) {
                scopes.assumedByFeature
                        .computeIfAbsent(set.feature(), feature -> new ArrayList<>())
                        .add(set);
            }
        }
        return scopes;
    }

    /** The plan items that a scenario counts as delivered, in the order of their releases, then of their ids. */
    public static List<PlanItem> delivered(Catalog catalog, Scenario scenario) {
        Set<String> extra = new HashSet<>();
        Set<String> without = new HashSet<>();
        for (Assumption change : scenario.changes()) {
            if (change instanceof Assumption.Deliver deliver) {
                extra.add(deliver.item());
                without.remove(deliver.item());
            } else if (change instanceof Assumption.Drop drop) {
                without.add(drop.item());
                extra.remove(drop.item());
            }
        }
        String release = scenario.release();
        int last = release == null ? -1 : catalog.platform().orderOf(release);
        List<PlanItem> delivered = new ArrayList<>();
        for (ReleasePlan plan : catalog.plans()) {
            boolean inTime = catalog.platform().orderOf(plan.release()) <= last;
            plan.items().stream()
                    .filter(item -> (inTime && !without.contains(item.id())) || extra.contains(item.id()))
                    .sorted(Comparator.comparing(PlanItem::id))
                    .forEach(delivered::add);
        }
        return delivered;
    }

    public ScopeUnderScenario of(Feature feature, String facet) {
        Scope scope = feature.own(facet);
        Statement because = Statement.of(Statement.StatementKind.SCOPE, feature.id(), facet);
        boolean assumed = false;
        for (PlanItem item : itemsByFeature.getOrDefault(feature.id(), List.of())) {
            if (item.raises(facet) && raises(item.scope(), scope)) {
                scope = item.scope();
                because = Statement.of(Statement.StatementKind.PLAN_ITEM, item.id());
            }
        }
        for (Assumption.SetScope set : assumedByFeature.getOrDefault(feature.id(), List.of())) {
            if (set.facet() == null || set.facet().equals(facet)) {
                scope = set.scope();
                assumed = true;
            }
        }
        return new ScopeUnderScenario(scope, because, assumed);
    }

    /** The features of which some scope may be another under the other scenario of the same catalog. */
    public Set<String> differing(ScenarioScopes other) {
        Set<String> differing = new TreeSet<>();
        addDiffering(itemsByFeature, other.itemsByFeature, differing);
        addDiffering(assumedByFeature, other.assumedByFeature, differing);
        return differing;
    }

    private static <T> void addDiffering(Map<String, T> one, Map<String, T> other, Set<String> differing) {
        Set<String> all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        all.stream()
                .filter(feature -> !Objects.equals(one.get(feature), other.get(feature)))
                .forEach(differing::add);
    }

    /** Whether a plan item for {@code planned} changes an own scope of {@code own}. */
    public static boolean raises(Scope planned, Scope own) {
        return own != Scope.NOT_APPLICABLE && (own == Scope.UNKNOWN || own.worseThan(planned));
    }
}
