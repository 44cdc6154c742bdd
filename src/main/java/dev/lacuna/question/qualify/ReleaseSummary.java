package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The documents for one release, or for none. */
record ReleaseSummary(@Nullable String release, List<QualifiedFrd> frds) {

    /** In the order of releases; those for none come last. */
    static List<ReleaseSummary> of(Qualification answer) {
        List<@Nullable String> releases = new ArrayList<>();
        answer.catalog().platform().releases().stream().map(Release::id).forEach(releases::add);
        releases.add(null);
        List<ReleaseSummary> summaries = new ArrayList<>();
        for (String release : releases) {
            List<QualifiedFrd> frds = answer.frds().stream()
                    .filter(frd -> Objects.equals(frd.frd().head().release(), release))
                    .toList();
            if (!frds.isEmpty()) {
                summaries.add(new ReleaseSummary(release, frds));
            }
        }
        return summaries;
    }

    /** Of how many documents a qualifier is asked. */
    long asked(String qualifier) {
        return frds.stream()
                .flatMap(frd -> frd.judgements().stream())
                .filter(judgement -> judgement.qualifier().id().equals(qualifier))
                .count();
    }

    /** The documents in which a qualifier is in a state. */
    List<String> ids(String qualifier, AnswerState state) {
        return frds.stream()
                .filter(frd -> frd.judgements().stream()
                        .anyMatch(judgement ->
                                judgement.qualifier().id().equals(qualifier) && judgement.state() == state))
                .map(frd -> frd.frd().id())
                .toList();
    }
}
