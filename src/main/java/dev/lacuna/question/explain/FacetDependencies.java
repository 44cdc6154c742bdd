package dev.lacuna.question.explain;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.DependencyGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The dependencies that carry a facet, to walk along and back. */
final class FacetDependencies {
    /** Texts one by one, in code points' order as far as ids go. */
    static final Comparator<List<String>> LISTS = Comparator.comparing(list -> String.join("\0", list));

    private final DependencyGraph graph;

    FacetDependencies(Catalog catalog, String facet) {
        graph = catalog.dependencies(facet);
    }

    /** A feature and all that it depends on, nearest first. */
    List<String> under(String feature) {
        return graph.under(feature);
    }

    /** A feature and all that depend on it, nearest first. */
    List<String> above(String feature) {
        return graph.above(feature);
    }

    boolean direct(String from, String to) {
        return graph.direct(from, to);
    }

    /** How many ways lead from one feature to another, none passing a feature twice. Counting stops at a limit. */
    PathCount ways(String from, String to) {
        return new PathCounter(Set.copyOf(above(to)), to).from(from);
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
            open.push(new ArrayList<>(graph.dependencies(feature)));
        }
    }
}
