package dev.lacuna.push.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.question.backlog.ItemIdentity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A push for programs: its plan, and what became of each step. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PushJson(
        String schema,
        String tracker,
        String place,
        boolean dryRun,
        StepCounts counts,
        List<StepJson> steps,
        List<RemarkJson> leftAlone,
        @Nullable String stopped) {

    record StepCounts(int create, int update, int close, int reopen, int unchanged, int failed, int notAttempted) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RemarkJson(String item, @Nullable String key, String says) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DifferenceJson(
            String field, @Nullable String was, @Nullable String now) {}

    /** What became of a step. */
    private record StepResult(
            String word, @Nullable String key, @Nullable String says) {}

    /** @param outcome done, failed or notAttempted; absent of a dry run */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepJson(
            @JsonProperty("do") String action,
            String item,
            @Nullable String key,
            String title,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DifferenceJson> differences,
            @Nullable String outcome,
            @Nullable String says) {

        private static StepJson of(PushStep step, @Nullable StepResult result) {
            return new StepJson(
                    lowerCase(step.getClass().getSimpleName()),
                    step.id().value(),
                    result == null ? step.key() : result.key(),
                    step.title(),
                    step.differences().stream()
                            .map(each ->
                                    new DifferenceJson(lowerCase(each.field().name()), each.was(), each.now()))
                            .toList(),
                    result == null ? null : result.word(),
                    result == null ? null : result.says());
        }
    }

    static PushJson of(PushReport report) {
        PushPlan plan = report.plan();
        PushResult result = report.result();
        Map<ItemIdentity, StepResult> results = results(result);
        PushResult.Stop stop = result == null ? null : result.stopped();
        return new PushJson(
                "lacuna/push/v1",
                report.tracker(),
                report.place(),
                result == null,
                counts(plan, result),
                plan.steps().stream()
                        .map(step -> StepJson.of(step, results.get(step.id())))
                        .toList(),
                Stream.concat(plan.remarks().stream(), result == null ? Stream.of() : result.remarks().stream())
                        .map(remark -> new RemarkJson(remark.id().value(), remark.key(), remark.text()))
                        .toList(),
                stop == null ? null : stop.message());
    }

    private static StepCounts counts(PushPlan plan, @Nullable PushResult result) {
        return new StepCounts(
                plan.of(PushStep.Create.class).size(),
                plan.of(PushStep.Update.class).size(),
                plan.of(PushStep.Close.class).size(),
                plan.of(PushStep.Reopen.class).size(),
                plan.unchanged(),
                result == null ? 0 : result.failed().size(),
                result == null ? 0 : result.notAttempted().size());
    }

    /** By the identity of the item: what was made late is updated besides, and the update counts. */
    private static Map<ItemIdentity, StepResult> results(@Nullable PushResult result) {
        Map<ItemIdentity, StepResult> results = new HashMap<>();
        if (result != null) {
            result.done()
                    .forEach(done -> results.put(done.step().id(), new StepResult("done", done.key(), done.note())));
            result.failed().forEach(failed -> {
                PushStep step = failed.step();
                results.put(step.id(), new StepResult("failed", step.key(), failed.message()));
            });
            result.notAttempted().forEach(step -> results.put(step.id(), new StepResult("untried", step.key(), null)));
        }
        return results;
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
