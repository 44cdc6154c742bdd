package dev.lacuna.question.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.lacuna.assessment.AssessedObservation;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.assessment.Provenance;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.Observation;
import dev.lacuna.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as JSON, {@code lacuna/assessment/v1}: the records that are written are those that a comparison reads back.
 * Holds no session, so it stays good when the inquiry goes on.
 *
 * @param askedAreas all if empty
 * @param waived how many gaps the verdicts do not count because they are waived
 * @param baselined how many they do not count because a baseline knows them
 * @param backlog the gaps that each work item helps to close
 */
public record SavedAssessment(
        @Needed String schema,
        @Needed String target,
        @Needed LocalDate asOf,
        @JsonInclude(Include.NON_NULL) @Nullable String model,
        @JsonInclude(Include.NON_NULL) @Nullable String release,
        @JsonInclude(Include.NON_EMPTY) SortedSet<String> askedAreas,
        @Needed Verdict verdict,
        long waived,
        @JsonInclude(Include.NON_DEFAULT) long baselined,
        @Needed SortedMap<String, Verdict> models,
        @Needed SortedMap<String, Verdict> areas,
        SortedMap<String, SortedMap<String, Verdict>> areasByModel,
        @Needed List<SavedGap> gaps,
        @JsonInclude(Include.NON_EMPTY) List<SavedWaiver> idleWaivers,
        List<SavedObservation> observations,
        SortedMap<String, List<String>> backlog,
        SortedMap<String, SavedItem> backlogItems,
        SavedProvenance provenance,
        @Needed SavedStatements statements) {
    /** What a file of it is marked with. */
    public static final String SCHEMA = "lacuna/assessment/v1";

    /** To be taken while the assessment's inquiry is open. */
    public static SavedAssessment of(Assessment assessment) {
        Scenario scenario = assessment.scenario();
        TreeMap<String, Verdict> models = new TreeMap<>();
        TreeMap<String, SortedMap<String, Verdict>> areasByModel = new TreeMap<>();
        assessment.models().forEach((model, verdicts) -> {
            models.put(model, verdicts.overall());
            areasByModel.put(model, verdicts.areas());
        });
        TreeMap<String, List<String>> backlog = new TreeMap<>();
        TreeMap<String, SavedItem> items = new TreeMap<>();
        for (BacklogItem item : assessment.backlog()) {
            backlog.put(item.id(), item.gaps());
            items.put(item.id(), SavedItem.of(item, assessment));
        }
        return new SavedAssessment(
                SCHEMA,
                scenario.target(),
                scenario.day(),
                scenario.model(),
                scenario.release(),
                scenario.areas(),
                assessment.verdict(),
                assessment.waived(),
                assessment.baselined(),
                models,
                assessment.areas(),
                areasByModel,
                assessment.gaps().stream()
                        .map(gap -> SavedGap.of(gap, assessment))
                        .toList(),
                new WaiverList(assessment)
                        .idle().stream()
                                .map(waiver -> SavedWaiver.idle(waiver, assessment))
                                .toList(),
                assessment.observations().stream()
                        .map(observation -> SavedObservation.of(observation, assessment))
                        .toList(),
                backlog,
                items,
                SavedProvenance.of(assessment.provenance()),
                SavedStatements.of(assessment));
    }

    /** Something worth telling, and the statements that it rests on. */
    public record SavedObservation(
            String id,
            String rule,
            String kind,
            String subject,
            @Nullable String facet,
            String message,
            List<CitedStatement> because) {

        static SavedObservation of(AssessedObservation assessed, Assessment assessment) {
            Observation observation = assessed.fact();
            return new SavedObservation(
                    observation.id(),
                    observation.rule(),
                    observation.kind(),
                    observation.subject(),
                    observation.facet(),
                    observation.message().text(),
                    assessment.statementsUnder(assessed).stream()
                            .map(statement -> new CitedStatement(
                                    statement.toString(), SavedStatements.place(assessment.catalog(), statement)))
                            .toList());
        }
    }

    /** A {@link Statement} in words, and where it stands. */
    public record CitedStatement(String statement, @Nullable String place) {}

    /** An item of the backlog, but for its gaps. */
    public record SavedItem(
            String subject,
            String facet,
            Scope scope,
            String work,
            @Nullable String owner) {

        static SavedItem of(BacklogItem item, Assessment assessment) {
            Feature feature = assessment.catalog().features().get(item.subject());
            return new SavedItem(
                    item.subject(),
                    item.facet(),
                    item.scope(),
                    item.establish() ? "establish" : "build",
                    feature == null ? null : feature.owner());
        }
    }

    /** What it was made with. */
    public record SavedProvenance(String tool, String catalog, String rules, SortedMap<String, String> ruleFiles) {

        static SavedProvenance of(Provenance provenance) {
            return new SavedProvenance(
                    provenance.tool(), provenance.catalog(), provenance.rules(), provenance.ruleFiles());
        }
    }
}
