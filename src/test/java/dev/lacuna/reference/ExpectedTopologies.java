package dev.lacuna.reference;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.Topology.Standing;
import dev.lacuna.catalog.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether deployments can be wired, as the contract says, in lines: of each need, link and topology. */
public final class ExpectedTopologies {
    private static final List<String> WORST_FIRST = List.of("impossible", "unproven", "possible");

    private final ExpectedOwnScopes own;
    private final ExpectedRootCauses roots;
    private final List<String> lines = new ArrayList<>();

    private ExpectedTopologies(Catalog catalog, Scenario scenario) {
        own = new ExpectedOwnScopes(catalog, scenario);
        roots = new ExpectedRootCauses(catalog, own);
    }

    public static List<String> of(Catalog catalog, Scenario scenario) {
        ExpectedTopologies expected = new ExpectedTopologies(catalog, scenario);
        catalog.topologies().forEach(expected::add);
        return expected.lines;
    }

    private void add(Topology topology) {
        List<String> states = new ArrayList<>();
        for (Topology.Link link : topology.links()) {
            Set<String> ofLink = new TreeSet<>();
            for (String end : new TreeSet<>(Set.copyOf(List.of(link.from(), link.to())))) {
                boolean tenant = topology.environments().stream()
                        .anyMatch(it -> it.id().equals(end) && it.standing() == Standing.TENANT);
                if (tenant) {
                    link.needs().forEach(need -> ofLink.add(add(link, end, need)));
                }
            }
            String state = worst(ofLink);
            lines.add(link.id() + ": " + state);
            states.add(state);
        }
        lines.add(topology.id() + ": " + worst(states));
    }

    private String add(Topology.Link link, String end, Topology.Need need) {
        Set<String> causes = roots.of(need.feature(), need.facet(), Scope.TENANT);
        boolean known = causes.stream().anyMatch(cause -> own.of(cause, need.facet()) != Scope.UNKNOWN);
        String state = causes.isEmpty() ? "possible" : known ? "impossible" : "unproven";
        lines.add(link.id() + " at " + end + " needs " + need.feature() + " in " + need.facet() + ": " + state + " "
                + causes);
        return state;
    }

    private static String worst(Iterable<String> states) {
        int worst = WORST_FIRST.size() - 1;
        for (String state : states) {
            worst = Math.min(worst, WORST_FIRST.indexOf(state));
        }
        return WORST_FIRST.get(worst);
    }
}
