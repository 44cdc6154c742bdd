package dev.lacuna.reference;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** {@code reach}, {@code meets} and root causes of the contract. */
final class ExpectedRootCauses {
    private final Catalog catalog;
    private final ExpectedOwnScopes own;
    private final Map<String, Map<String, Integer>> known = new HashMap<>();

    ExpectedRootCauses(Catalog catalog, ExpectedOwnScopes own) {
        this.catalog = catalog;
        this.own = own;
    }

    static boolean meets(Scope offered, Scope demanded) {
        return offered != Scope.UNKNOWN && offered.compareTo(demanded) >= 0;
    }

    /** All root causes of demanding a scope of a feature in a facet. */
    SortedSet<String> of(String feature, String facet, Scope demanded) {
        TreeSet<String> roots = new TreeSet<>();
        for (String reached : distances(feature, facet).keySet()) {
            Scope scope = own.of(reached, facet);
            if (scope != Scope.NOT_APPLICABLE && !meets(scope, demanded)) {
                roots.add(reached);
            }
        }
        return roots;
    }

    /** The worst own scope among features, of which there is one at least. */
    Scope worst(Iterable<String> features, String facet) {
        Scope worst = Scope.NOT_APPLICABLE;
        for (String feature : features) {
            Scope scope = own.of(feature, facet);
            worst = scope.compareTo(worst) < 0 ? scope : worst;
        }
        return worst;
    }

    /** From a feature to one that it reaches: a shortest path, of these the first by the ids on it. */
    List<String> path(String from, String to, String facet) {
        List<String> path = new ArrayList<>(List.of(from));
        String at = from;
        while (!at.equals(to)) {
            at = carried(at, facet).stream()
                    .filter(next -> distances(next, facet).containsKey(to))
                    .min(Comparator.comparing((String next) -> distance(next, to, facet))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            path.add(at);
        }
        return path;
    }

    private int distance(String from, String to, String facet) {
        return distances(from, facet).getOrDefault(to, Integer.MAX_VALUE);
    }

    /** {@code reach(f, x)}, with how many dependencies away each is. */
    private Map<String, Integer> distances(String feature, String facet) {
        return known.computeIfAbsent(facet + " " + feature, key -> measured(feature, facet));
    }

    private Map<String, Integer> measured(String feature, String facet) {
        Map<String, Integer> distances = new HashMap<>();
        distances.put(feature, 0);
        Deque<String> open = new ArrayDeque<>(List.of(feature));
        while (!open.isEmpty()) {
            String at = open.remove();
            int next = distances.getOrDefault(at, 0) + 1;
            for (String to : carried(at, facet)) {
                if (distances.putIfAbsent(to, next) == null) {
                    open.add(to);
                }
            }
        }
        return distances;
    }

    private List<String> carried(String feature, String facet) {
        boolean propagates = catalog.platform().facets().stream()
                .filter(each -> each.id().equals(facet))
                .anyMatch(Facet::propagates);
        return catalog.feature(feature).dependsOn().stream()
                .filter(to -> to.facets().contains(facet) || (to.facets().isEmpty() && propagates))
                .map(Dependency::feature)
                .toList();
    }
}
