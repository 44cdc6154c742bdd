package dev.lacuna.question.qualify;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The documents for one release, or for none, qualifier by qualifier. */
record ReleaseSummary(
        @Nullable String release,
        @JsonIgnore List<QualifiedFrd> frds,
        @JsonIgnore List<Qualifier> asked) {
    /** In the order of releases; those for none come last. */
    static List<ReleaseSummary> of(Qualification answer) {
        List<@Nullable String> releases = new ArrayList<>();
        answer.catalog().platform().releases().stream().map(Release::id).forEach(releases::add);
        releases.add(null);
        List<ReleaseSummary> summaries = new ArrayList<>();
        for (String release : releases) {
            List<QualifiedFrd> frds = answer.frds().stream()
                    .filter(frd -> Objects.equals(frd.release(), release))
                    .toList();
            if (!frds.isEmpty()) {
                summaries.add(new ReleaseSummary(release, frds, answer.qualifiers()));
            }
        }
        return summaries;
    }

    @JsonProperty
    List<String> documents() {
        return frds.stream().map(QualifiedFrd::id).toList();
    }

    @JsonProperty
    List<String> failing() {
        return frds.stream().filter(QualifiedFrd::failing).map(QualifiedFrd::id).toList();
    }

    @JsonProperty
    Map<String, Long> states() {
        return Qualification.states(frds);
    }

    /** For each qualifier, beside what it is: of how many documents it is asked, and which are in which state. */
    @JsonProperty
    List<Map<String, Object>> qualifiers() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Qualifier qualifier : asked) {
            Map<String, Object> json = new TreeMap<>();
            json.put("id", qualifier.id());
            json.put("level", qualifier.level());
            json.put("asked", timesAsked(qualifier));
            for (AnswerState state : AnswerState.values()) {
                json.put(state.word(), ids(qualifier, state));
            }
            all.add(json);
        }
        return all;
    }

    /** Of how many documents a qualifier is asked. */
    long timesAsked(Qualifier qualifier) {
        return frds.stream()
                .flatMap(frd -> frd.judgements().stream())
                .filter(judgement -> judgement.qualifier().equals(qualifier))
                .count();
    }

    /** The documents in which a qualifier is in a state. */
    List<String> ids(Qualifier qualifier, AnswerState state) {
        return frds.stream()
                .filter(frd -> frd.judgements().stream()
                        .anyMatch(judgement -> judgement.qualifier().equals(qualifier)
                                && judgement.states().contains(state)))
                .map(QualifiedFrd::id)
                .toList();
    }
}
