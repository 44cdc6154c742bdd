package dev.lacuna;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.PromiseState;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Commitment;
import dev.lacuna.catalog.Customer;
import dev.lacuna.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds how commitments stand, by asking the same inference once for today and once for each release promised. */
final class Promises {
    private static final String TODAY = "";

    private Promises() {}

    /**
     * @param assess answers a scenario; each answer is used up before the next question
     */
    static List<PromiseState> under(Catalog catalog, Scenario scenario, Function<Scenario, Assessment> assess) {
        SortedSet<String> releases = new TreeSet<>();
        catalog.customers().forEach(customer -> customer.commitments().forEach(promise -> releases.add(promise.by())));
        if (releases.isEmpty()) {
            return List.of();
        }
        releases.add(TODAY);
        Map<String, Map<Commitment, SortedSet<String>>> roots = new HashMap<>();
        for (String release : releases) {
            roots.put(release, rootCauses(catalog, assess.apply(scenario.withRelease(named(release)))));
        }
        List<PromiseState> states = new ArrayList<>();
        for (Customer customer : catalog.customers()) {
            for (int i = 0; i < customer.commitments().size(); i++) {
                Commitment promise = customer.commitments().get(i);
                SortedSet<String> then = causes(roots, promise.by(), promise);
                boolean met = causes(roots, TODAY, promise).isEmpty();
                PromiseState.State kept = met ? PromiseState.State.MET : PromiseState.State.PLANNED;
                states.add(new PromiseState(
                        customer.id(), i, then.isEmpty() ? kept : PromiseState.State.OVER_PROMISED, then));
            }
        }
        return states;
    }

    private static @Nullable String named(String release) {
        return release.equals(TODAY) ? null : release;
    }

    private static SortedSet<String> causes(
            Map<String, Map<Commitment, SortedSet<String>>> roots, String release, Commitment promise) {
        return roots.getOrDefault(release, Map.of()).getOrDefault(promise, new TreeSet<>());
    }

    private static Map<Commitment, SortedSet<String>> rootCauses(Catalog catalog, Assessment answer) {
        Map<Commitment, SortedSet<String>> roots = new HashMap<>();
        for (Customer customer : catalog.customers()) {
            for (Commitment promise : customer.commitments()) {
                roots.computeIfAbsent(
                        promise,
                        asked -> answer.rootCauses(asked.feature(), asked.facet(), asked.scope()).stream()
                                .map(RootCause::feature)
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return roots;
    }
}
