package dev.lacuna.question.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.question.assess.SavedAssessment;
import dev.lacuna.question.assess.SavedCommitment;
import dev.lacuna.question.assess.SavedGap;
import dev.lacuna.rule.Verdict;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: an assessment as it is saved, with what differs by id.
 *
 * @param name how the side is called in the comparison
 * @param gaps by id, the waived ones too
 * @param commitments by {@link SavedCommitment#key}
 * @param statements what the catalog, the plans and the rules said
 */
@JsonIncludeProperties({"name", "asOf", "verdict", "model", "release", "askedAreas"})
public record Snapshot(
        String name,
        SavedAssessment saved,
        SortedMap<String, SavedGap> gaps,
        SortedMap<String, SavedCommitment> commitments,
        Map<Statement, StatementContent> statements) {

    public Snapshot {
        gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
        commitments = Collections.unmodifiableSortedMap(new TreeMap<>(commitments));
        statements = Map.copyOf(statements);
    }

    /** To be taken while the assessment's inquiry is open. */
    public static Snapshot of(String name, Assessment assessment) {
        return of(name, SavedAssessment.of(assessment));
    }

    /**
     * A saved assessment ({@code assess --format json}).
     *
     * @throws dev.lacuna.read.ProblemsException if the text is no saved assessment
     */
    public static Snapshot parse(String name, String json) {
        return of(name, new SavedAssessmentReader(name, json).read());
    }

    private static Snapshot of(String name, SavedAssessment saved) {
        SortedMap<String, SavedGap> gaps = new TreeMap<>();
        saved.gaps().forEach(gap -> gaps.put(gap.id(), gap));
        SortedMap<String, SavedCommitment> commitments = new TreeMap<>();
        saved.statements().commitments().forEach(one -> commitments.put(one.key(), one));
        return new Snapshot(name, saved, gaps, commitments, new StatementIndex().of(saved));
    }

    Snapshot with(
            SortedMap<String, SavedGap> otherGaps,
            SortedMap<String, SavedCommitment> otherCommitments,
            Map<Statement, StatementContent> otherStatements) {
        return new Snapshot(name, saved, otherGaps, otherCommitments, otherStatements);
    }

    /** Whether it answers the same question as another, up to the day and the release. */
    public boolean asksTheSameAs(Snapshot other) {
        return target().equals(other.target())
                && Objects.equals(model(), other.model())
                && askedAreas().equals(other.askedAreas());
    }

    /** Absent if this side says nothing of the sort. */
    public @Nullable StatementContent statement(StatementKind kind, String... key) {
        return statements.get(Statement.of(kind, key));
    }

    public String target() {
        return saved.target();
    }

    @JsonProperty
    public LocalDate asOf() {
        return saved.asOf();
    }

    @JsonProperty
    public Verdict verdict() {
        return saved.verdict();
    }

    @JsonProperty
    @JsonInclude(Include.NON_NULL)
    public @Nullable String model() {
        return saved.model();
    }

    @JsonProperty
    @JsonInclude(Include.NON_NULL)
    public @Nullable String release() {
        return saved.release();
    }

    /** All if empty. */
    @JsonProperty
    @JsonInclude(Include.NON_EMPTY)
    public SortedSet<String> askedAreas() {
        return saved.askedAreas();
    }
}
