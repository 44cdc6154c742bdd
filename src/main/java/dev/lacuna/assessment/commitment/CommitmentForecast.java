package dev.lacuna.assessment.commitment;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.assessment.RootCauseFinder;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.CommitmentFacts.CommitmentFact;
import dev.lacuna.rule.CommitmentFacts.ForecastPoint;
import dev.lacuna.rule.CommitmentFacts.ForecastRootCause;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.ResultFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What stands in the way of promises, today and with the plans up to releases to come delivered. */
public final class CommitmentForecast {
    private static final int TODAY = -1;

    private final Catalog catalog;
    private final Collection<CommitmentFact> promises;
    private final Map<String, Map<DemandedScope, List<RootCause>>> causes = new HashMap<>();
    private final Set<Fact> facts = new LinkedHashSet<>();

    private record DemandedScope(String feature, String facet, Scope scope) {
        static DemandedScope of(CommitmentFact promised) {
            return new DemandedScope(promised.feature(), promised.facet(), promised.scope());
        }
    }

    private CommitmentForecast(Catalog catalog, Collection<CommitmentFact> promises) {
        this.catalog = catalog;
        this.promises = promises;
        facts.addAll(promises);
    }

    /**
     * Looks from today and from each release that a promise names.
     *
     * @param later whether to look from all later releases too
     */
    public static CommitmentForecast of(
            Catalog catalog, Scenario scenario, Collection<CommitmentFact> promises, boolean later) {
        CommitmentForecast forecast = new CommitmentForecast(catalog, promises);
        if (!promises.isEmpty()) {
            forecast.orders(later).forEach(order -> forecast.add(order, scenario));
        }
        return forecast;
    }

    /** The promises, the prospects, and what stands in the way at each. */
    public Set<Fact> facts() {
        return facts;
    }

    /** What stands in the way of a promise at a prospect, by id. */
    public List<RootCause> causes(CommitmentFact promised, String at) {
        return causes.getOrDefault(at, Map.of()).getOrDefault(DemandedScope.of(promised), List.of());
    }

    private NavigableSet<Integer> orders(boolean later) {
        Platform platform = catalog.platform();
        TreeSet<Integer> orders = new TreeSet<>();
        for (CommitmentFact promised : promises) {
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

    private @Nullable String release(int order) {
        List<Release> releases = catalog.platform().releases();
        return order == TODAY ? null : releases.get(order).id();
    }

    private void add(int order, Scenario scenario) {
        String release = release(order);
        String at = release == null ? ResultFacts.TODAY : release;
        RootCauseFinder finder = new RootCauseFinder(catalog, scenario.withRelease(release));
        Map<DemandedScope, List<RootCause>> found = new HashMap<>();
        for (CommitmentFact promised : promises) {
            found.computeIfAbsent(
                    DemandedScope.of(promised), asked -> finder.of(asked.feature(), asked.facet(), asked.scope()));
        }
        causes.put(at, found);
        facts.add(new ForecastPoint(at, order));
        found.forEach((demand, roots) -> roots.forEach(root -> facts.add(new ForecastRootCause(
                at, demand.feature(), demand.facet(), demand.scope(), root.feature(), root.scope()))));
    }

    /** The promises, in the order in which they were given. */
    public List<CommitmentFact> promises() {
        return new ArrayList<>(promises);
    }
}
