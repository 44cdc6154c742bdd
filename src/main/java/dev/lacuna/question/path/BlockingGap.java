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
 * A gap that has to be overcome.
 *
 * @param demanded the scope that it asks for
 * @param ways any of them will do; none if nothing provides the capability asked for
 */
record BlockingGap(String gap, Severity severity, Scope demanded, List<ClosingSet> ways) {

    BlockingGap {
        ways = List.copyOf(ways);
    }

    /** The same without the ways that take one of these; absent if none is left. */
    @Nullable
    BlockingGap without(Set<String> mendings) {
        List<ClosingSet> left = ways.stream()
                .filter(way -> way.mendings().stream().noneMatch(mendings::contains))
                .toList();
        return left.isEmpty() ? null : new BlockingGap(gap, severity, demanded, left);
    }

    /**
     * What overcomes a hurdle, all of it together.
     *
     * @param through the feature that then meets the requirement
     * @param mendings their ids
     */
    record ClosingSet(String through, SortedSet<String> mendings) {

        ClosingSet {
            mendings = Collections.unmodifiableSortedSet(new TreeSet<>(mendings));
        }
    }
}
