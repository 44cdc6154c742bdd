package dev.lacuna.question.path;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A gap that has to be closed.
 *
 * @param demanded the scope that it asks for
 * @param closingSets any of them will do; none if nothing provides the capability asked for
 */
record BlockingGap(String id, Severity severity, Scope demanded, List<ClosingSet> closingSets) {

    BlockingGap {
        closingSets = List.copyOf(closingSets);
    }

    /** The same without the closing sets that need one of these changes; absent if none is left. */
    @Nullable
    BlockingGap without(Set<String> changes) {
        List<ClosingSet> left = closingSets.stream()
                .filter(set -> set.changes().stream().noneMatch(changes::contains))
                .toList();
        return left.isEmpty() ? null : new BlockingGap(id, severity, demanded, left);
    }

    /**
     * What closes a gap, all of it together.
     *
     * @param through the feature that then meets the requirement
     * @param changes the ids of what has to change
     */
    record ClosingSet(String through, SortedSet<String> changes) {

        ClosingSet {
            changes = Collections.unmodifiableSortedSet(new TreeSet<>(changes));
        }
    }
}
