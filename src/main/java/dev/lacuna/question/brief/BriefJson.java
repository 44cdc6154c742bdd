package dev.lacuna.question.brief;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.output.Json;
import dev.lacuna.question.unknowns.UnknownScope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages for a meeting as JSON, {@code lacuna/brief/v1}. */
record BriefJson(Briefs briefs) {

    Map<String, @Nullable Object> json() {
        Scenario scenario = briefs.assessment().scenario();
        Map<String, @Nullable Object> json = Json.answer("lacuna/brief/v1", scenario);
        json.put("verdict", briefs.assessment().verdict().word());
        json.put("by", briefs.by().word());
        json.put("pages", briefs.pages().stream().map(this::page).toList());
        json.put("idle", briefs.idle());
        return json;
    }

    private Map<String, @Nullable Object> page(Brief brief) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", brief.id());
        json.put("verdict", brief.verdict().word());
        json.put("deciding", brief.deciding().stream().map(AssessedGap::id).toList());
        json.put(
                "decisions",
                brief.decisions().decisions().stream().map(this::decision).toList());
        json.put("closes", brief.decisions().closes());
        json.put("eases", brief.decisions().eases());
        json.put("leaves", brief.decisions().left());
        json.put("proven", brief.decisions().proven());
        json.put("unknowns", brief.unknowns().stream().map(this::unknown).toList());
        json.put("waiversEnding", brief.ending().stream().map(BriefJson::ending).toList());
        return json;
    }

    private Map<String, @Nullable Object> decision(Decision decision) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", decision.item().id());
        json.put("from", Json.word(decision.from()));
        json.put("to", decision.item().scope().word());
        json.put("work", decision.item().establish() ? "establish" : "build");
        json.put("owner", decision.owner());
        json.put("closesAlone", decision.closes());
        json.put("easesAlone", decision.eases());
        json.put("helps", decision.helps());
        json.put("closesElsewhere", decision.elsewhere());
        return json;
    }

    private Map<String, @Nullable Object> unknown(ScopeToEstablish unknown) {
        UnknownScope decides = unknown.decides();
        Map<String, @Nullable Object> json = Json.object();
        json.put("feature", unknown.feature());
        json.put("facet", unknown.facet());
        json.put(
                "owner",
                briefs.assessment().catalog().feature(unknown.feature()).owner());
        json.put(
                "closesIfTenant",
                decides == null ? List.of() : decides.ifTenant().closes());
        json.put(
                "blocksIfCluster",
                decides == null ? List.of() : decides.ifCluster().blocks());
        return json;
    }

    private static Map<String, @Nullable Object> ending(EndingWaiver ending) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("gap", ending.gap().id());
        json.put("severity", ending.gap().fact().severity().word());
        json.put("until", ending.waiver().until().toString());
        json.put("approvedBy", ending.waiver().approvedBy());
        return json;
    }
}
