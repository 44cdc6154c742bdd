package dev.lacuna.question.whatif;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scenarios next to what they start from, in the order in which they were written. */
public record ScenarioComparison(@JsonIgnore Assessment start, List<ScenarioEffect> scenarios) {

    public ScenarioComparison {
        scenarios = List.copyOf(scenarios);
    }

    @JsonProperty
    String schema() {
        return "lacuna/scenarios/v1";
    }

    @JsonProperty
    String target() {
        return start.scenario().target();
    }

    @JsonProperty
    LocalDate asOf() {
        return start.scenario().day();
    }

    @JsonProperty
    StartingPoint before() {
        return new StartingPoint(start.verdict(), start.areas(), overall(start.models()), blocking(start.gaps()));
    }

    /** What all scenarios are held against. */
    record StartingPoint(
            Verdict verdict, SortedMap<String, Verdict> areas, SortedMap<String, Verdict> models, long blockers) {}

    static SortedMap<String, Verdict> overall(Map<String, Verdicts> models) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        models.forEach((model, under) -> verdicts.put(model, under.overall()));
        return verdicts;
    }

    static long blocking(List<AssessedGap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.counted() && gap.fact().severity() == Severity.BLOCKER)
                .count();
    }
}
