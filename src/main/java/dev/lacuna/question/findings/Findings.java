package dev.lacuna.question.findings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.ScenarioAnswer;
import dev.lacuna.rule.FindingFacts.FindingState;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people reported, judged by the gaps of an assessment.
 *
 * @param assessment of all areas
 * @param askedAreas those whose findings are told; all if empty
 * @param findings in the order of the catalog
 */
public record Findings(@JsonIgnore Assessment assessment, SortedSet<String> askedAreas, List<JudgedFinding> findings)
        implements ScenarioAnswer {

    /**
     * A finding and what became of it.
     *
     * @param area that it names, or that all its features are in; absent if there is no such area
     * @param state absent if no rule says
     * @param severity that of the worst gap; absent without any
     * @param gaps those that confirm it or, where it names no feature, those of its area; worst first, then by id
     */
    public record JudgedFinding(
            String id,
            @Nullable String area,
            @Nullable FindingState state,
            @Nullable Severity severity,
            @Nullable LocalDate raised,
            @Nullable String says,
            @Nullable String source,
            List<String> features,
            @Nullable String facet,
            List<FindingGap> gaps,
            @Nullable Place place) {

        /** How many of the gaps are accepted for now. */
        long waived() {
            return gaps.stream().filter(FindingGap::waived).count();
        }
    }

    /**
     * A gap that bears on a finding.
     *
     * @param rootCauses the ids of the features whose own scope is why
     */
    public record FindingGap(
            @JsonIgnore Gap gap, String id, Severity severity, boolean waived, List<String> rootCauses) {}

    @Override
    public String schema() {
        return "lacuna/findings/v1";
    }

    @Override
    public Scenario scenario() {
        return assessment.scenario();
    }

    long count(@Nullable FindingState state) {
        return findings.stream().filter(finding -> finding.state() == state).count();
    }

    @JsonProperty
    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (FindingState state : FindingState.values()) {
            counts.put(state.word(), count(state));
        }
        return counts;
    }
}
