package dev.lacuna.assessment.commitment;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.assessment.result.Outcomes;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Release;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.fact.Stated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands in the way of promises, today and with the plans up to releases to come delivered. */
public final class Prospects {
    private static final int TODAY = -1;

    private final Catalog catalog;
    private final Collection<Promised> promises;
    private final Map<String, Map<Demand, List<RootCause>>> causes = new HashMap<>();
    private final Set<Stated> facts = new LinkedHashSet<>();

    private record Demand(String feature, String facet, Scope scope) {
        static Demand of(Promised promised) {
            return new Demand(promised.feature(), promised.facet(), promised.scope());
        }
    }

    private Prospects(Catalog catalog, Collection<Promised> promises) {
        this.catalog = catalog;
        this.promises = promises;
        facts.addAll(promises);
    }

    /**
     * Looks from today and from each release that a promise names. The last scenario that is inferred is that of today.
     *
     * @param later whether to look from all later releases too
     * @param infer answers a scenario; each answer is used up before the next question
     */
    public static Prospects of(
            Catalog catalog,
            Scenario scenario,
            Collection<Promised> promises,
            boolean later,
            Function<Scenario, Assessment> infer) {
        Prospects prospects = new Prospects(catalog, promises);
        if (promises.isEmpty()) {
            return prospects;
        }
        Map<Integer, Map<Demand, List<RootCause>>> known = new HashMap<>();
        for (int order : prospects.orders(later).descendingSet()) {
            int same = prospects.lastPlanned(order);
            Map<Demand, List<RootCause>> found = known.get(same);
            if (found == null) {
                found = prospects.causes(infer.apply(scenario.withRelease(prospects.release(same))));
                known.put(same, found);
            }
            prospects.add(order, found);
        }
        return prospects;
    }

    /** The promises, the prospects, and what stands in the way at each. */
    public Set<Stated> facts() {
        return facts;
    }

    /** What stands in the way of a promise at a prospect, by id. */
    public List<RootCause> causes(Promised promised, String at) {
        return causes.getOrDefault(at, Map.of()).getOrDefault(Demand.of(promised), List.of());
    }

    private NavigableSet<Integer> orders(boolean later) {
        Platform platform = catalog.platform();
        TreeSet<Integer> orders = new TreeSet<>();
        for (Promised promised : promises) {
            String by = promised.by();
            if (by != null) {
                orders.add(platform.orderOf(by));
            }
        }
        if (later && !orders.isEmpty()) {
            for (int order = orders.first(); order < platform.releases().size(); order++) {
                orders.add(order);
            }
        }
        orders.add(TODAY);
        return orders;
    }

    /** The last release up to another that holds anything: what lies between brings nothing. */
    private int lastPlanned(int order) {
        return catalog.plans().stream()
                .filter(plan -> !plan.items().isEmpty())
                .mapToInt(plan -> catalog.platform().orderOf(plan.release()))
                .filter(planned -> planned <= order)
                .max()
                .orElse(TODAY);
    }

    private @Nullable String release(int order) {
        List<Release> releases = catalog.platform().releases();
        return order == TODAY ? null : releases.get(order).id();
    }

    private Map<Demand, List<RootCause>> causes(Assessment answer) {
        Map<Demand, List<RootCause>> found = new HashMap<>();
        for (Promised promised : promises) {
            found.computeIfAbsent(
                    Demand.of(promised), asked -> answer.rootCauses(asked.feature(), asked.facet(), asked.scope()));
        }
        return found;
    }

    private void add(int order, Map<Demand, List<RootCause>> found) {
        String release = release(order);
        String at = release == null ? Outcomes.TODAY : release;
        causes.put(at, found);
        facts.add(new Prospect(at, order));
        found.forEach((demand, roots) -> roots.forEach(root -> facts.add(
                new Hindrance(at, demand.feature(), demand.facet(), demand.scope(), root.feature(), root.scope()))));
    }

    /** The promises, in the order in which they were given. */
    public List<Promised> promises() {
        return new ArrayList<>(promises);
    }
}
