package dev.lacuna.question.explain;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Platform.Facet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The dependencies that carry a facet, to walk along and back. */
final class FacetDependencies {
    /** Texts one by one, in code points' order as far as ids go. */
    static final Comparator<List<String>> LISTS = Comparator.comparing(list -> String.join("\0", list));

    private final Map<String, SortedSet<String>> forth = new HashMap<>();
    private final Map<String, SortedSet<String>> back = new HashMap<>();

    FacetDependencies(Catalog catalog, String facet) {
        Facet carried = catalog.platform().facets().stream()
                .filter(it -> it.id().equals(facet))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no facet (" + facet + ")."));
        for (Feature feature : catalog.features().values()) {
            for (Dependency dependency : feature.dependsOn()) {
                if (dependency.carries(carried)) {
                    put(forth, feature.id(), dependency.feature());
                    put(back, dependency.feature(), feature.id());
                }
            }
        }
    }

    private static void put(Map<String, SortedSet<String>> all, String from, String to) {
        all.computeIfAbsent(from, it -> new TreeSet<>()).add(to);
    }

    /** A feature and all that it depends on, nearest first. */
    Set<String> under(String feature) {
        return reached(feature, forth);
    }

    /** A feature and all that depend on it, nearest first. */
    Set<String> above(String feature) {
        return reached(feature, back);
    }

    boolean direct(String from, String to) {
        return forth.getOrDefault(from, new TreeSet<>()).contains(to);
    }

    private static Set<String> reached(String from, Map<String, SortedSet<String>> over) {
        Set<String> reached = new LinkedHashSet<>(List.of(from));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String next : over.getOrDefault(open.remove(), new TreeSet<>())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** How many ways lead from one feature to another, none passing a feature twice. Counting stops at a limit. */
    PathCount ways(String from, String to) {
        return new PathCounter(above(to), to).from(from);
    }

    /**
     * A number of ways.
     *
     * @param more whether there are more of them
     */
    record PathCount(int number, boolean more) {}

    /** Walks every way, one step at a time; only where the goal can still be reached. */
    private final class PathCounter {
        private static final int WAYS = 100;
        private static final int STEPS = 10_000;

        private final Set<String> towards;
        private final String goal;
        private final Set<String> passed = new HashSet<>();
        private final Deque<List<String>> open = new ArrayDeque<>();
        private final Deque<String> way = new ArrayDeque<>();
        private int found;

        PathCounter(Set<String> towards, String goal) {
            this.towards = towards;
            this.goal = goal;
        }

        PathCount from(String start) {
            if (start.equals(goal)) {
                return new PathCount(1, false);
            }
            enter(start);
            for (int steps = 0; !open.isEmpty(); steps++) {
                if (found >= WAYS || steps >= STEPS) {
                    return new PathCount(found, true);
                }
                List<String> ahead = open.element();
                if (ahead.isEmpty()) {
                    open.remove();
                    passed.remove(way.pop());
                } else {
                    String next = ahead.remove(ahead.size() - 1);
                    if (next.equals(goal)) {
                        found++;
                    } else if (!passed.contains(next) && towards.contains(next)) {
                        enter(next);
                    }
                }
            }
            return new PathCount(found, false);
        }

        private void enter(String feature) {
            passed.add(feature);
            way.push(feature);
            open.push(new ArrayList<>(forth.getOrDefault(feature, new TreeSet<>())));
        }
    }
}
