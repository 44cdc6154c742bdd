package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.ItemIdentity;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a push would do.
 *
 * @param steps epics first, then work in the backlog's order, then what is closed
 * @param unchanged how many items are as they should be
 * @param existing the items that stand for desired work already
 */
public record PushPlan(
        List<PushStep> steps, List<PushRemark> remarks, int unchanged, SortedMap<ItemIdentity, TrackerItem> existing) {

    public PushPlan {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
        existing = Collections.unmodifiableSortedMap(new TreeMap<>(existing));
    }

    /** The steps of one sort, in order. */
    public <S extends PushStep> List<S> of(Class<S> sort) {
        return steps.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
