package dev.lacuna.question.diff;

import dev.lacuna.output.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A comparison as JSON, {@code lacuna/comparison/v1}. */
record ComparisonJson(Comparison comparison) {
    static final String SCHEMA = "lacuna/comparison/v1";

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", SCHEMA);
        json.put("target", comparison.after().target());
        json.put("before", side(comparison.before()));
        json.put("after", side(comparison.after()));
        Snapshot since = comparison.since();
        Json.putIfAny(json, "since", since == null ? null : side(since));
        json.put("worse", comparison.worse());
        json.put(
                "verdicts",
                comparison.verdicts().stream().map(ComparisonJson::verdict).toList());
        json.put("gaps", comparison.gaps().stream().map(ComparisonJson::gap).toList());
        json.put("waivers", comparison.waivers().stream().map(this::waiver).toList());
        json.put(
                "commitments",
                comparison.promises().stream().map(ComparisonJson::promise).toList());
        return json;
    }

    private static Map<String, @Nullable Object> side(Snapshot side) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("name", side.name());
        json.put("asOf", side.asOf().toString());
        json.put("verdict", side.verdict().word());
        Json.putIfAny(json, "model", side.model());
        Json.putIfAny(json, "release", side.release());
        Json.putIfAny(json, "askedAreas", List.copyOf(side.askedAreas()));
        return json;
    }

    private static Map<String, @Nullable Object> verdict(VerdictChange change) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("of", change.of().word());
        json.put("id", change.id());
        json.put("before", Json.word(change.before()));
        json.put("after", Json.word(change.after()));
        json.put("worse", change.worse());
        json.put("learnt", change.learnt());
        json.put("gaps", change.gaps());
        Json.putIfAny(
                json,
                "causes",
                change.causes().stream().map(ComparisonJson::cause).toList());
        return json;
    }

    private static Map<String, @Nullable Object> gap(GapChange change) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", change.id());
        json.put("change", change.sort().word());
        json.put("worse", change.worse());
        json.put("learnt", change.learnt());
        json.put("before", gap(change.before()));
        json.put("after", gap(change.after()));
        json.put("causes", change.causes().stream().map(ComparisonJson::cause).toList());
        return json;
    }

    private static @Nullable Map<String, @Nullable Object> gap(@Nullable SnapshotGap gap) {
        if (gap == null) {
            return null;
        }
        Map<String, @Nullable Object> json = Json.object();
        json.put("area", gap.area());
        json.put("facet", gap.facet());
        json.put("required", gap.required().word());
        json.put("effective", gap.effective().word());
        json.put("kind", gap.kind().word());
        json.put("level", gap.level().word());
        json.put("severity", gap.severity().word());
        json.put("uncertain", gap.uncertain());
        json.put("waived", gap.waived());
        json.put("rootCauses", List.copyOf(gap.rootCauses()));
        return json;
    }

    static Map<String, @Nullable Object> cause(StatementChange cause) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("kind", cause.statement().kind().word());
        json.put("statement", cause.statement().toString());
        json.put("learnt", cause.learnt());
        json.put("before", said(cause.before()));
        json.put("after", said(cause.after()));
        return json;
    }

    private static @Nullable Map<String, @Nullable Object> said(@Nullable StatementContent said) {
        if (said == null) {
            return null;
        }
        Map<String, @Nullable Object> json = Json.object();
        json.put("says", said.values());
        Json.putIfAny(json, "place", said.place());
        return json;
    }

    private Map<String, @Nullable Object> waiver(WaiverChange change) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("gap", change.gap());
        json.put("change", change.sort().word());
        json.put("until", change.until().toString());
        json.put(
                "says",
                new WaiverWording(comparison.after().asOf()).says(change).words());
        json.put("cause", cause(change.cause()));
        return json;
    }

    private static Map<String, @Nullable Object> promise(CommitmentChange change) {
        SnapshotCommitment promise = change.promise();
        Map<String, @Nullable Object> json = Json.object();
        json.put("change", change.sort().word());
        json.put("customer", promise.customer());
        json.put("feature", promise.feature());
        json.put("facet", promise.facet());
        json.put("scope", promise.scope().word());
        json.put("by", promise.by());
        json.put("before", change.before() == null ? null : change.before().state());
        json.put("after", change.after() == null ? null : change.after().state());
        json.put("rootCauses", List.copyOf(promise.rootCauses()));
        json.put("causes", change.causes().stream().map(ComparisonJson::cause).toList());
        return json;
    }
}
