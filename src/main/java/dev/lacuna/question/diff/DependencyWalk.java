package dev.lacuna.question.diff;

import dev.lacuna.catalog.Scope;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A plain walk over the statements of a saved answer, to say which of them made a difference. What is a gap, and what
 * keeps a promise, the rules have said in that answer.
 */
final class DependencyWalk {

    /** What a walk goes over. */
    public interface DependencyGraph {

        /** What a feature depends on in a facet. */
        Collection<String> dependencies(String feature, String facet);

        /** The own scope of a feature in a facet, absent if there is no such feature. */
        @Nullable
        Scope own(String feature, String facet);
    }

    private DependencyWalk() {}

    /** The feature and all that it reaches over dependencies that carry the facet; empty if there is no such feature. */
    public static SortedSet<String> of(DependencyGraph ground, String feature, String facet) {
        SortedSet<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(feature);
        while (!open.isEmpty()) {
            String next = open.remove();
            if (ground.own(next, facet) != null && reached.add(next)) {
                open.addAll(ground.dependencies(next, facet));
            }
        }
        return reached;
    }

    /** The root causes of demanding a scope of a feature in a facet (contract, section 3). */
    public static SortedSet<String> rootCauses(DependencyGraph ground, String feature, String facet, Scope demanded) {
        return rootCauses(ground, of(ground, feature, facet), facet, demanded);
    }

    /** The same, of what was reached already. */
    static SortedSet<String> rootCauses(
            DependencyGraph ground, SortedSet<String> reached, String facet, Scope demanded) {
        SortedSet<String> roots = new TreeSet<>(reached);
        roots.removeIf(feature -> {
            Scope own = ground.own(feature, facet);
            return own == null || own == Scope.NOT_APPLICABLE || own.meets(demanded);
        });
        return roots;
    }
}
