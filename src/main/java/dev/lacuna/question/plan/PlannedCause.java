package dev.lacuna.question.plan;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.PlanFacts.PlanState;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An obstacle, and what the plans do about it.
 *
 * @param own its own scope today
 * @param required the scope that the gap demands of it
 * @param inTime the items up to the release asked about that bring it as far as that
 * @param partly those that raise it, but not so far
 * @param later the items of later releases that bring it as far as that
 * @param rules those by which it is so, with their sentences, by id
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
        SortedMap<String, String> rules) {

    public PlannedCause {
        inTime = List.copyOf(inTime);
        partly = List.copyOf(partly);
        later = List.copyOf(later);
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    /** {@code FEATURE:FACET}, or {@code REQUIREMENT:FACET} where nobody provides a capability. */
    public String id() {
        return subject + ":" + facet;
    }
}
