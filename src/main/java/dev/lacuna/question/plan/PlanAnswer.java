package dev.lacuna.question.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.ScenarioAnswer;
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
 * @param amended with the changes besides; what is unknown is taken to turn out well
 * @param gaps the open mandatory gaps of today that it looked at, by id
 * @param rootCauses by gap, then id
 * @param changes what the plan lacks, in its order
 * @param items those of the release, by id
 * @param owners by id
 * @param betweenOwners by owners, then id
 * @param fit the plan as it could be within the capacities, where that was asked for
 */
public record PlanAnswer(
        @JsonIgnore Catalog catalog,
        @JsonIgnore Scenario scenario,
        Verdicts today,
        Verdicts planned,
        Verdicts amended,
        @JsonIgnore SortedMap<String, AssessedGap> gaps,
        List<PlannedCause> rootCauses,
        List<PlanChange> changes,
        List<PlanItemEffect> items,
        List<OwnerLoad> owners,
        List<OwnerDependency> betweenOwners,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable FittedPlan fit)
        implements ScenarioAnswer {

    public PlanAnswer {
        gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
        rootCauses = List.copyOf(rootCauses);
        changes = List.copyOf(changes);
        items = List.copyOf(items);
        owners = List.copyOf(owners);
        betweenOwners = List.copyOf(betweenOwners);
    }

    @Override
    public String schema() {
        return "lacuna/plan/v1";
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
    public boolean leavesGaps() {
        return !changes.isEmpty();
    }
}
