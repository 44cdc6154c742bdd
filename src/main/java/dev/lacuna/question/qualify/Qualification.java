package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents held against the qualifiers.
 *
 * @param target whose requirements count; those of all targets if absent
 * @param release the release asked about, if one was
 * @param beside whether the documents lie beside the catalog, and are named as the user named them, rather than in it
 * @param frds by id, at least one
 */
public record Qualification(
        Catalog catalog,
        @Nullable String target,
        @Nullable String release,
        boolean beside,
        EnforcementPolicy policy,
        List<QualifiedFrd> frds) {

    public Qualification {
        frds = List.copyOf(frds);
    }

    /** How many documents fail a mandatory qualifier. */
    public long failing() {
        return frds.stream().filter(QualifiedFrd::failing).count();
    }

    /** Whether it fails a build. */
    public boolean bad() {
        return policy == EnforcementPolicy.ENFORCED && failing() > 0;
    }

    /** How many qualifiers of all documents are in a state. */
    public long count(AnswerState state) {
        return frds.stream()
                .flatMap(frd -> frd.judgements().stream())
                .filter(judgement -> judgement.state() == state)
                .count();
    }
}
