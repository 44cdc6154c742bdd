package dev.lacuna.question.qualify;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Frd;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document and how far it answers what is asked of it.
 *
 * @param area that of its feature
 * @param newFeature whether the catalog does not have its feature
 * @param judgements for each qualifier that is asked of it, by id
 */
public record QualifiedFrd(
        @JsonIgnore Frd frd,
        String area,
        @JsonProperty("new") boolean newFeature,
        @JsonProperty("qualifiers") List<QualifierJudgement> judgements,
        List<Note> notes) {
    public QualifiedFrd {
        judgements = List.copyOf(judgements);
        notes = List.copyOf(notes);
    }

    @JsonProperty
    public String id() {
        return frd.id();
    }

    @JsonProperty
    String title() {
        return frd.head().title();
    }

    @JsonProperty
    String feature() {
        return frd.head().feature();
    }

    @JsonProperty
    @Nullable
    String release() {
        return frd.head().release();
    }

    @JsonProperty
    @Nullable
    String owner() {
        return frd.head().owner();
    }

    @JsonProperty
    String file() {
        return frd.place().file();
    }

    /** Whether it fails a mandatory qualifier. */
    @JsonProperty
    public boolean failing() {
        return judgements.stream().anyMatch(QualifierJudgement::failing);
    }

    /** How many of its qualifiers are in a state. */
    long count(AnswerState state) {
        return judgements.stream().filter(each -> each.states().contains(state)).count();
    }
}
