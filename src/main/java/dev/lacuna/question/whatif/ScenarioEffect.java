package dev.lacuna.question.whatif;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.AssessmentDelta;
import dev.lacuna.question.whatif.ScenarioFile.NamedScenario;
import dev.lacuna.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A scenario and what it makes different.
 *
 * @param models the verdict under each tenancy model
 * @param blockers how many gaps block in it
 * @param closed the ids of gaps that it closes
 * @param opened the ids of gaps that it opens
 * @param moved the ids of gaps that it makes better or worse
 */
public record ScenarioEffect(
        @JsonIgnore NamedScenario scenario,
        LocalDate asOf,
        Verdict verdict,
        SortedMap<String, Verdict> areas,
        SortedMap<String, Verdict> models,
        long blockers,
        List<String> closed,
        List<String> opened,
        List<String> moved) {

    static ScenarioEffect of(Assessment start, NamedScenario scenario, AssessmentDelta delta) {
        Set<String> closed = ids(delta.gone());
        Set<String> opened = ids(delta.come());
        Set<String> moved = new TreeSet<>(closed);
        moved.retainAll(opened);
        closed.removeAll(moved);
        opened.removeAll(moved);
        return new ScenarioEffect(
                scenario,
                delta.scenario().day(),
                delta.verdict(),
                delta.verdicts().areas(),
                ScenarioComparison.overall(delta.models()),
                ScenarioComparison.blocking(start.gaps())
                        - ScenarioComparison.blocking(delta.gone())
                        + ScenarioComparison.blocking(delta.come()),
                List.copyOf(closed),
                List.copyOf(opened),
                List.copyOf(moved));
    }

    @JsonProperty
    String id() {
        return scenario.id();
    }

    @JsonProperty
    @JsonInclude(Include.NON_NULL)
    @Nullable
    String name() {
        return scenario.name();
    }

    @JsonProperty
    @JsonInclude(Include.NON_NULL)
    @Nullable
    String release() {
        return scenario.release();
    }

    private static Set<String> ids(List<AssessedGap> gaps) {
        Set<String> ids = new TreeSet<>();
        gaps.forEach(gap -> ids.add(gap.id()));
        return ids;
    }
}
