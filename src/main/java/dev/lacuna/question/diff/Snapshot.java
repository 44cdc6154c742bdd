package dev.lacuna.question.diff;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Statement;
import dev.lacuna.output.AnswerJson;
import dev.lacuna.question.assess.AssessmentReport;
import dev.lacuna.rule.Verdict;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: an assessment with all that it rested on. Holds no session, so it stays good when the inquiry
 * goes on.
 *
 * @param name how the side is called in the comparison
 * @param platform what the platform is called
 * @param targetName what the target is called
 * @param askedAreas all if empty
 * @param gaps by id, the waived ones too
 * @param promises by {@link SnapshotCommitment#key}
 * @param statements what the catalog, the plans and the rules said
 * @param areaNames what the areas are called
 */
public record Snapshot(
        String name,
        String platform,
        String target,
        String targetName,
        @Nullable String model,
        @Nullable String release,
        LocalDate asOf,
        SortedSet<String> askedAreas,
        Verdict verdict,
        SortedMap<String, Verdict> models,
        SortedMap<String, Verdict> areas,
        SortedMap<String, SnapshotGap> gaps,
        SortedMap<String, SnapshotCommitment> promises,
        Map<Statement, StatementContent> statements,
        SortedMap<String, String> areaNames) {

    public Snapshot {
        askedAreas = Collections.unmodifiableSortedSet(new TreeSet<>(askedAreas));
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
        gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
        promises = Collections.unmodifiableSortedMap(new TreeMap<>(promises));
        statements = Map.copyOf(statements);
        areaNames = Collections.unmodifiableSortedMap(new TreeMap<>(areaNames));
    }

    /** An assessment, over the JSON in which it would be saved; to be taken while its inquiry is open. */
    public static Snapshot of(String name, Assessment assessment) {
        return new SnapshotReader(name, AnswerJson.tree(new AssessmentReport(assessment).json())).read();
    }

    /**
     * A saved assessment ({@code assess --format json}).
     *
     * @throws dev.lacuna.read.ProblemsException if the text is no saved assessment
     */
    public static Snapshot parse(String name, String json) {
        return SnapshotReader.parse(name, json).read();
    }

    /** Whether it answers the same question as another, up to the day and the release. */
    public boolean asksLike(Snapshot other) {
        return target.equals(other.target) && Objects.equals(model, other.model) && askedAreas.equals(other.askedAreas);
    }

    Snapshot with(
            SortedMap<String, SnapshotGap> otherGaps,
            SortedMap<String, SnapshotCommitment> otherPromises,
            Map<Statement, StatementContent> otherStatements) {
        return new Snapshot(
                name,
                platform,
                target,
                targetName,
                model,
                release,
                asOf,
                askedAreas,
                verdict,
                models,
                areas,
                otherGaps,
                otherPromises,
                otherStatements,
                areaNames);
    }

    /** Absent if this side says nothing of the sort. */
    public @Nullable StatementContent says(Statement.StatementKind kind, String... key) {
        return statements.get(Statement.of(kind, key));
    }
}
