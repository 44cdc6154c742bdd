package dev.lacuna.question.assess;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.AssessedObservation;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.output.Json;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Observation;
import dev.lacuna.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An assessment as JSON, {@code lacuna/assessment/v1} (contract, section 4). */
final class AssessmentJson {
    static final String SCHEMA = "lacuna/assessment/v1";

    private final Assessment assessment;
    private final Catalog catalog;

    private AssessmentJson(Assessment assessment) {
        this.assessment = assessment;
        this.catalog = assessment.catalog();
    }

    static Map<String, @Nullable Object> of(Assessment assessment) {
        return new AssessmentJson(assessment).json();
    }

    private Map<String, @Nullable Object> json() {
        Scenario scenario = assessment.scenario();
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", SCHEMA);
        json.put("target", scenario.target());
        json.put("asOf", scenario.day().toString());
        Json.putIfAny(json, "model", scenario.model());
        Json.putIfAny(json, "release", scenario.release());
        Json.putIfAny(json, "askedAreas", List.copyOf(scenario.areas()));
        json.put("verdict", assessment.verdict().word());
        json.put("waived", assessment.waived());
        Json.putIfAny(json, "baselined", assessment.baselined() > 0 ? assessment.baselined() : null);
        Map<String, Object> models = new TreeMap<>();
        Map<String, Object> areasByModel = new TreeMap<>();
        assessment.models().forEach((model, verdicts) -> {
            models.put(model, verdicts.overall().word());
            areasByModel.put(model, words(verdicts.areas()));
        });
        json.put("models", models);
        json.put("areas", words(assessment.areas()));
        json.put("areasByModel", areasByModel);
        json.put("gaps", assessment.gaps().stream().map(this::gap).toList());
        Json.putIfAny(
                json,
                "idleWaivers",
                new WaiverList(assessment)
                        .idle().stream()
                                .map(waiver -> {
                                    Map<String, @Nullable Object> idle = waiver(waiver);
                                    idle.put("gap", waiver.gap());
                                    return idle;
                                })
                                .toList());
        json.put(
                "observations",
                assessment.observations().stream().map(this::observation).toList());
        backlog(json);
        Map<String, @Nullable Object> provenance = Json.object();
        provenance.put("tool", assessment.provenance().tool());
        provenance.put("catalog", assessment.provenance().catalog());
        provenance.put("rules", assessment.provenance().rules());
        provenance.put("ruleFiles", assessment.provenance().ruleFiles());
        json.put("provenance", provenance);
        json.put("statements", StatementsJson.of(assessment));
        return json;
    }

    private static Map<String, String> words(Map<String, Verdict> verdicts) {
        Map<String, String> words = new TreeMap<>();
        verdicts.forEach((area, verdict) -> words.put(area, verdict.word()));
        return words;
    }

    private Map<String, @Nullable Object> gap(AssessedGap assessed) {
        Gap gap = assessed.fact();
        List<RootCause> rootCauses = assessment.rootCauses(assessed);
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", gap.id());
        json.put("requirement", gap.requirement());
        json.put("feature", gap.feature());
        json.put("area", gap.area());
        json.put("facet", gap.facet());
        json.put("required", gap.required().word());
        json.put("effective", gap.effective().word());
        json.put("kind", assessed.kind().word());
        json.put("level", gap.level().word());
        json.put("severity", gap.severity().word());
        json.put("inherited", gap.inherited());
        json.put("uncertain", assessed.uncertain());
        json.put("waived", assessed.waived());
        Json.putIfAny(json, "baselined", assessed.baselined() ? true : null);
        json.put("rootCauses", rootCauses.stream().map(RootCause::feature).toList());
        json.put("because", rootCauses.stream().map(this::because).toList());
        json.put("message", assessed.message().text());
        json.put("rules", List.copyOf(assessment.derivation(assessed).rules()));
        Json.putIfAny(json, "through", gap.feature() == null ? gap.through() : null);
        Feature feature = gap.through() == null ? null : catalog.feature(gap.through());
        json.put("owner", feature == null ? null : feature.owner());
        Json.putIfAny(
                json, "waivers", assessed.waivers().stream().map(this::waiver).toList());
        return json;
    }

    private Map<String, @Nullable Object> because(RootCause cause) {
        Feature feature = catalog.feature(cause.feature());
        Map<String, @Nullable Object> json = Json.object();
        json.put("feature", cause.feature());
        json.put("scope", cause.scope().word());
        json.put("path", cause.path());
        json.put("owner", feature.owner());
        json.put(
                "place",
                Json.place(catalog.place(Statement.of(Statement.StatementKind.SCOPE, cause.feature(), cause.facet()))));
        List<Evidence> evidence = feature.evidence().stream()
                .filter(entry -> entry.facet() == null || entry.facet().equals(cause.facet()))
                .toList();
        json.put("evidence", Json.evidence(evidence));
        return json;
    }

    private Map<String, @Nullable Object> waiver(Waiver waiver) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("until", waiver.until().toString());
        json.put("approvedBy", waiver.approvedBy());
        json.put("reason", waiver.reason());
        json.put("expired", waiver.until().isBefore(assessment.scenario().day()));
        Json.putIfAny(
                json,
                "place",
                Json.place(catalog.place(Statement.of(
                        Statement.StatementKind.WAIVER,
                        waiver.gap(),
                        waiver.until().toString()))));
        return json;
    }

    private Map<String, @Nullable Object> observation(AssessedObservation assessed) {
        Observation observation = assessed.fact();
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", observation.id());
        json.put("rule", observation.rule());
        json.put("kind", observation.kind());
        json.put("subject", observation.subject());
        json.put("facet", observation.facet());
        json.put("message", observation.message().text());
        json.put(
                "because",
                assessment.statementsUnder(assessed).stream().map(this::ground).toList());
        return json;
    }

    private Map<String, @Nullable Object> ground(Statement statement) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("statement", statement.toString());
        json.put("place", Json.place(catalog.place(statement)));
        return json;
    }

    /** The contract wants item to gaps; what else is known of an item stands beside it. */
    private void backlog(Map<String, @Nullable Object> json) {
        Map<String, @Nullable Object> gaps = Json.object();
        Map<String, @Nullable Object> items = Json.object();
        for (BacklogItem item : assessment.backlog()) {
            gaps.put(item.id(), item.gaps());
            Map<String, @Nullable Object> about = Json.object();
            Feature feature = catalog.features().get(item.subject());
            about.put("subject", item.subject());
            about.put("facet", item.facet());
            about.put("scope", item.scope().word());
            about.put("work", item.establish() ? "establish" : "build");
            about.put("owner", feature == null ? null : feature.owner());
            items.put(item.id(), about);
        }
        json.put("backlog", gaps);
        json.put("backlogItems", items);
    }
}
