package dev.lacuna.plan;

import dev.lacuna.catalog.Scope;
import java.util.List;
import java.util.SortedSet;

/**
 * An obstacle, and what the plans do about it.
 *
 * @param own its own scope today
 * @param required the scope that the gap demands of it
 * @param inTime the items up to the release asked about that bring it as far as that
 * @param partly those that raise it, but not so far
 * @param later the items of later releases that bring it as far as that
 * @param rules the ids of the rules by which it is so
 */
public record PlannedCause(
        String gap,
        String subject,
        String facet,
        Scope own,
        Scope required,
        PlanState state,
        List<String> inTime,
        List<String> partly,
        List<String> later,
        SortedSet<String> rules) {

    public PlannedCause {
        inTime = List.copyOf(inTime);
        partly = List.copyOf(partly);
        later = List.copyOf(later);
    }

    /** {@code FEATURE:FACET}, or {@code REQUIREMENT:FACET} where nobody provides a capability. */
    public String id() {
        return subject + ":" + facet;
    }
}
