package dev.lacuna.question.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.question.path.PathStep;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The plan as it could be within the capacities.
 *
 * @param proven whether it is proven that nothing better exists
 * @param add what to do besides what is planned
 * @param giveUp the planned items that make room for it
 * @param after the verdicts that the rules then give; what is unknown is taken to turn out well
 * @param openBlockers the open blockers with the plan as it is, by id
 * @param openMajors the open major gaps with the plan as it is, by id
 * @param clears those of both that are closed then, by id
 * @param unestimated what has no effort and was left out, as {@code FEATURE:FACET}
 * @param overCapacity the owners of whom too much is planned, whatever is given up
 * @param withoutCapacity the owners of something to build, whose capacity is not recorded: taken to be without a limit;
 *     null for what nobody owns
 */
public record FittedPlan(
        boolean proven,

        @JsonIgnoreProperties({"number", "feature", "facet", "from", "after"})
        List<PathStep> add,

        SortedSet<String> giveUp,
        Verdicts after,
        @JsonIgnore List<String> openBlockers,
        @JsonIgnore List<String> openMajors,
        List<String> clears,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedSet<String> unestimated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedSet<String> overCapacity,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<@Nullable String> withoutCapacity) {

    public FittedPlan {
        add = List.copyOf(add);
        openBlockers = List.copyOf(openBlockers);
        openMajors = List.copyOf(openMajors);
        clears = List.copyOf(clears);
        giveUp = Collections.unmodifiableSortedSet(giveUp);
        unestimated = Collections.unmodifiableSortedSet(unestimated);
        overCapacity = Collections.unmodifiableSortedSet(overCapacity);
        withoutCapacity = Collections.unmodifiableSet(withoutCapacity);
    }

    @JsonProperty
    public int blockers() {
        return openBlockers.size();
    }

    @JsonProperty
    public int majors() {
        return openMajors.size();
    }
}
