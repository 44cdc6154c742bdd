package dev.lacuna.question.plan;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.PlanFacts.PlanState;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the plan of a release does towards a target.
 *
 * @param scenario with the release whose plan it is
 * @param today the verdicts on what is asked about, as things are
 * @param planned with the plans up to the release
 * @param amended with the amendments besides; what is unknown is taken to turn out well
 * @param gaps the open mandatory gaps of today that it looked at, by id
 * @param causes by gap, then id
 * @param amendments in their order
 * @param entries the items of the release, by id
 * @param loads by owner
 * @param errands by owners, then id
 * @param proposal one within the capacities, where one was asked for
 */
public record PlanAnswer(
        Catalog catalog,
        Scenario scenario,
        Verdicts today,
        Verdicts planned,
        Verdicts amended,
        SortedMap<String, AssessedGap> gaps,
        List<PlannedCause> causes,
        List<PlanChange> amendments,
        List<PlanItemEffect> entries,
        List<OwnerLoad> loads,
        List<OwnerDependency> errands,
        @Nullable FittedPlan proposal) {

    public PlanAnswer {
        gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
        causes = List.copyOf(causes);
        amendments = List.copyOf(amendments);
        entries = List.copyOf(entries);
        loads = List.copyOf(loads);
        errands = List.copyOf(errands);
    }

    /** A gap that it looked at. */
    public AssessedGap gap(String id) {
        AssessedGap gap = gaps.get(id);
        if (gap == null) {
            throw new IllegalArgumentException("The plan was not held against the gap (" + id + ").");
        }
        return gap;
    }

    /** How many root causes are in each state; one that is under several of the gaps counts once, by the worst. */
    public Map<PlanState, Long> states(Collection<PlannedCause> of) {
        Map<String, PlanState> worst = new TreeMap<>();
        of.forEach(cause ->
                worst.merge(cause.id(), cause.state(), (one, other) -> one.compareTo(other) > 0 ? one : other));
        return worst.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Whether the plan leaves a mandatory gap open. */
    public boolean lacks() {
        return !amendments.isEmpty();
    }
}
