package dev.lacuna.question.findings;

import dev.lacuna.catalog.Finding;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.output.Json;
import dev.lacuna.rule.FindingFacts.FindingState;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of findings as JSON, {@code lacuna/findings/v1}. */
record FindingsJson(Findings answer) {

    Map<String, @Nullable Object> json() {
        Scenario scenario = answer.assessment().scenario();
        Map<String, @Nullable Object> counts = Json.object();
        for (FindingState state : FindingState.values()) {
            counts.put(state.word(), answer.count(state));
        }
        Map<String, @Nullable Object> json = Json.answer("lacuna/findings/v1", scenario);
        Json.putIfAny(json, "askedAreas", List.copyOf(answer.areas()));
        json.put("counts", counts);
        json.put("findings", answer.findings().stream().map(this::finding).toList());
        return json;
    }

    private Map<String, @Nullable Object> finding(JudgedFinding judged) {
        Finding finding = judged.finding();
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", finding.id());
        json.put("area", judged.area());
        json.put("state", Json.word(judged.state()));
        json.put("severity", Json.word(judged.worst()));
        json.put("raised", finding.raised() == null ? null : finding.raised().toString());
        json.put("says", finding.says());
        json.put("source", finding.source());
        json.put("features", finding.features());
        json.put("facet", finding.facet());
        json.put("gaps", judged.gaps().stream().map(FindingsJson::gap).toList());
        json.put(
                "place",
                Json.place(answer.assessment()
                        .catalog()
                        .place(Statement.of(Statement.StatementKind.FINDING, finding.id()))));
        return json;
    }

    private static Map<String, @Nullable Object> gap(FindingGap found) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", found.gap().id());
        json.put("severity", found.gap().fact().severity().word());
        json.put("waived", found.gap().waived());
        json.put("rootCauses", found.rootCauses());
        return json;
    }
}
