package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Frd;
import java.util.List;

/**
 * A document and how far it answers what is asked of it.
 *
 * @param area that of its feature
 * @param fresh whether the catalog does not have its feature
 * @param judgements for each qualifier that is asked of it, by id
 */
public record QualifiedFrd(Frd frd, String area, boolean fresh, List<QualifierJudgement> judgements, List<Note> notes) {

    public QualifiedFrd {
        judgements = List.copyOf(judgements);
        notes = List.copyOf(notes);
    }

    /** Whether it fails a mandatory qualifier. */
    public boolean failing() {
        return judgements.stream().anyMatch(QualifierJudgement::failing);
    }
}
