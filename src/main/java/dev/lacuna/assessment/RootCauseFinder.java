package dev.lacuna.assessment;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.AssessmentConclusions.Shortfall;
import dev.lacuna.rule.CatalogFacts.DependencyFact;
import dev.lacuna.rule.CatalogFacts.OwnScope;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Justification;
import dev.lacuna.rule.Justifications;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the root causes of gaps, and the way to each, off the justifications of the conclusions. */
final class RootCauseFinder {
    private final Justifications justifications;
    private final Map<String, String> nodes;
    private final Map<String, List<DependencyFact>> aroundCycles;

    /**
     * @param nodes by {@link #key}, where it is not the feature itself
     * @param aroundCycles the dependencies between features of one cycle, by {@link #key} of the one that depends
     */
    RootCauseFinder(
            Justifications justifications, Map<String, String> nodes, Map<String, List<DependencyFact>> aroundCycles) {
        this.justifications = justifications;
        this.nodes = nodes;
        this.aroundCycles = aroundCycles;
    }

    static String key(String feature, String facet) {
        return facet + " " + feature;
    }

    /** All root causes of a gap, by id. */
    List<RootCause> of(Gap gap) {
        String feature = gap.through();
        return feature == null ? List.of() : of(feature, gap.facet(), gap.required());
    }

    /** All root causes of demanding a scope of a feature in a facet, by id. */
    List<RootCause> of(String feature, String facet, Scope demanded) {
        RootCauseSearch proof = new RootCauseSearch();
        String node = nodes.getOrDefault(key(feature, facet), feature);
        for (Scope scope : Scope.values()) {
            if (scope.misses(demanded)) {
                proof.follow(new Shortfall(node, facet, scope));
            }
        }
        Map<String, List<String>> paths = proof.shortestPaths(feature, facet);
        List<RootCause> roots = new ArrayList<>();
        proof.roots.forEach((root, scope) ->
                roots.add(new RootCause(root, facet, scope, paths.getOrDefault(root, List.of(feature, root)))));
        return roots;
    }

    /** What stands under a feature's shortfalls: the own scopes at the bottom, and the dependencies on the way. */
    private final class RootCauseSearch {
        private final Map<String, Scope> roots = new TreeMap<>();
        private final Map<String, TreeSet<String>> dependencies = new HashMap<>();
        private final Set<Shortfall> seen = new HashSet<>();

        void follow(Shortfall from) {
            Deque<Shortfall> open = new ArrayDeque<>();
            open.add(from);
            while (!open.isEmpty()) {
                Shortfall shortfall = open.remove();
                if (seen.add(shortfall)) {
                    for (Justification step : justifications.of(shortfall)) {
                        step.premises().forEach(premise -> take(premise, open));
                    }
                }
            }
        }

        private void take(Object premise, Deque<Shortfall> open) {
            if (premise instanceof OwnScope own) {
                roots.put(own.feature(), own.scope());
            } else if (premise instanceof DependencyFact dependency) {
                add(dependency);
            } else if (premise instanceof Shortfall shortfall) {
                open.add(shortfall);
            }
        }

        private void add(DependencyFact dependency) {
            dependencies
                    .computeIfAbsent(dependency.from(), from -> new TreeSet<>())
                    .add(dependency.to());
        }

        /** Breadth first, neighbours by id, so that the first path found is the shortest and first by id. */
        Map<String, List<String>> shortestPaths(String start, String facet) {
            Map<String, String> before = new HashMap<>();
            Deque<String> open = new ArrayDeque<>();
            before.put(start, start);
            open.add(start);
            while (!open.isEmpty()) {
                String feature = open.remove();
                aroundCycles.getOrDefault(key(feature, facet), List.of()).forEach(this::add);
                for (String next : dependencies.getOrDefault(feature, new TreeSet<>())) {
                    if (before.putIfAbsent(next, feature) == null) {
                        open.add(next);
                    }
                }
            }
            Map<String, List<String>> paths = new HashMap<>();
            for (String root : roots.keySet()) {
                if (before.containsKey(root)) {
                    paths.put(root, back(root, start, before));
                }
            }
            return paths;
        }

        private List<String> back(String root, String start, Map<String, String> before) {
            ArrayDeque<String> path = new ArrayDeque<>();
            for (String at = root; !at.equals(start); at = before.getOrDefault(at, start)) {
                path.addFirst(at);
            }
            path.addFirst(start);
            return List.copyOf(path);
        }
    }
}
