package dev.lacuna.question.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.PlanFacts.PlanState;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A root cause of an open gap, and what the plans do about it.
 *
 * @param scope its own scope today
 * @param required the scope that the gap demands of it
 * @param inTime the items up to the release asked about that bring it as far as that
 * @param partly those that raise it, but not so far
 * @param later the items of later releases that bring it as far as that
 * @param sentences those of the rules by which it is so, by id
 */
public record PlannedCause(
        String gap,
        @JsonIgnore String subject,
        String facet,
        Scope scope,
        Scope required,
        PlanState state,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> inTime,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> partly,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> later,
        @JsonIgnore SortedMap<String, String> sentences) {

    public PlannedCause {
        inTime = List.copyOf(inTime);
        partly = List.copyOf(partly);
        later = List.copyOf(later);
        sentences = Collections.unmodifiableSortedMap(new TreeMap<>(sentences));
    }

    /** {@code FEATURE:FACET}, or {@code REQUIREMENT:FACET} where nobody provides a capability. */
    @JsonProperty
    public String id() {
        return subject + ":" + facet;
    }

    /** The ids of the rules by which it is so. */
    @JsonProperty
    public Set<String> rules() {
        return sentences.keySet();
    }
}
