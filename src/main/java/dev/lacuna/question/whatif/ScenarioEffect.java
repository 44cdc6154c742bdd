package dev.lacuna.question.whatif;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.AssessmentDelta;
import dev.lacuna.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A scenario and what it makes different.
 *
 * @param blockers how many gaps block in it
 * @param closed the ids of gaps that it closes
 * @param opened the ids of gaps that it opens
 * @param moved the ids of gaps that it makes better or worse
 */
public record ScenarioEffect(
        NamedScenario scenario,
        AssessmentDelta shift,
        long blockers,
        List<String> closed,
        List<String> opened,
        List<String> moved) {

    public ScenarioEffect {
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
        moved = List.copyOf(moved);
    }

    static ScenarioEffect of(Assessment start, NamedScenario scenario, AssessmentDelta shift) {
        Set<String> gone = ids(shift.gone());
        Set<String> come = ids(shift.come());
        Set<String> moved = new TreeSet<>(gone);
        moved.retainAll(come);
        gone.removeAll(moved);
        come.removeAll(moved);
        long blockers = blocking(start.gaps()) - blocking(shift.gone()) + blocking(shift.come());
        return new ScenarioEffect(scenario, shift, blockers, List.copyOf(gone), List.copyOf(come), List.copyOf(moved));
    }

    static long blocking(List<AssessedGap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.counted() && gap.fact().severity() == Severity.BLOCKER)
                .count();
    }

    private static Set<String> ids(List<AssessedGap> gaps) {
        Set<String> ids = new TreeSet<>();
        gaps.forEach(gap -> ids.add(gap.id()));
        return ids;
    }
}
