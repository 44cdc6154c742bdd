package dev.lacuna.push.tracker;

import dev.lacuna.output.Json;
import dev.lacuna.question.backlog.ItemIdentity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A push for programs. */
final class PushJson {
    private final PushReport report;

    PushJson(PushReport report) {
        this.report = report;
    }

    Map<String, @Nullable Object> json() {
        PushPlan plan = report.plan();
        PushResult result = report.result();
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", "lacuna/push/v1");
        json.put("tracker", report.tracker());
        json.put("place", report.place());
        json.put("dryRun", result == null);
        Map<String, @Nullable Object> counts = Json.object();
        counts.put("create", plan.of(PushStep.Create.class).size());
        counts.put("update", plan.of(PushStep.Update.class).size());
        counts.put("close", plan.of(PushStep.Close.class).size());
        counts.put("reopen", plan.of(PushStep.Reopen.class).size());
        counts.put("unchanged", plan.unchanged());
        counts.put("failed", result == null ? 0 : result.failed().size());
        counts.put("untried", result == null ? 0 : result.untried().size());
        json.put("counts", counts);
        Map<ItemIdentity, StepResult> outcomes = outcomes(result);
        json.put(
                "steps",
                plan.steps().stream()
                        .map(step -> step(step, outcomes.get(step.id())))
                        .toList());
        json.put(
                "leftAlone",
                Stream.concat(plan.remarks().stream(), result == null ? Stream.of() : result.remarks().stream())
                        .map(PushJson::remark)
                        .toList());
        PushResult.Stop stop = result == null ? null : result.stopped();
        Json.putIfAny(json, "stopped", stop == null ? null : stop.says());
        return json;
    }

    private record StepResult(
            String word, @Nullable String key, @Nullable String says) {}

    private static Map<ItemIdentity, StepResult> outcomes(@Nullable PushResult result) {
        Map<ItemIdentity, StepResult> outcomes = new HashMap<>();
        if (result != null) {
            result.done()
                    .forEach(done -> outcomes.put(done.step().id(), new StepResult("done", done.key(), done.note())));
            result.failed()
                    .forEach(failed -> outcomes.put(
                            failed.step().id(),
                            new StepResult("failed", failed.step().key(), failed.says())));
            result.untried().forEach(step -> outcomes.put(step.id(), new StepResult("untried", step.key(), null)));
        }
        return outcomes;
    }

    private static Map<String, @Nullable Object> step(PushStep step, @Nullable StepResult outcome) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("do", step.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        json.put("item", step.id().value());
        Json.putIfAny(json, "key", outcome == null ? step.key() : outcome.key());
        Json.putIfAny(json, "title", PushDocument.title(step));
        Json.putIfAny(json, "differences", differences(step));
        if (outcome != null) {
            json.put("outcome", outcome.word());
            Json.putIfAny(json, "says", outcome.says());
        }
        return json;
    }

    private static List<Object> differences(PushStep step) {
        List<Object> all = new java.util.ArrayList<>();
        for (FieldDifference difference : PushDocument.differences(step)) {
            Map<String, @Nullable Object> one = Json.object();
            one.put("field", difference.field().name().toLowerCase(Locale.ROOT));
            Json.putIfAny(one, "was", difference.was());
            Json.putIfAny(one, "now", difference.now());
            all.add(one);
        }
        return all;
    }

    private static Object remark(PushRemark remark) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("item", remark.id().value());
        Json.putIfAny(json, "key", remark.key());
        json.put("says", remark.says());
        return json;
    }
}
