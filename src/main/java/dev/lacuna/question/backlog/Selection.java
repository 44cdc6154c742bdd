package dev.lacuna.question.backlog;

import dev.lacuna.rule.Severity;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which of the work is wanted. Of each set, an item needs one, unless the set is empty.
 *
 * @param owners ids
 * @param limit how many at most, the first in order; all if absent
 */
public record Selection(
        SortedSet<String> areas,
        SortedSet<Severity> severities,
        SortedSet<String> owners,
        @Nullable Integer limit) {

    public Selection {
        areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
        severities = Collections.unmodifiableSortedSet(new TreeSet<>(severities));
        owners = Collections.unmodifiableSortedSet(new TreeSet<>(owners));
    }

    public static Selection all() {
        return new Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), null);
    }

    /** Whether it is wanted, without regard to the limit. */
    public boolean wants(WorkItem item) {
        return wants(areas, item.area()) && wants(severities, item.severity()) && wants(owners, item.owner());
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return !namesAny() && limit == null;
    }

    /** Whether it names an area, a severity or an owner. */
    boolean namesAny() {
        return !areas.isEmpty() || !severities.isEmpty() || !owners.isEmpty();
    }

    private static <T> boolean wants(Set<T> wanted, @Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }
}
