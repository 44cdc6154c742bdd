package dev.lacuna.report;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.conclusion.Verdict;
import dev.lacuna.path.PathAnswer;
import dev.lacuna.path.PathChoice;
import dev.lacuna.path.PathPlan;
import dev.lacuna.path.PathStep;
import dev.lacuna.path.Wish;
import dev.lacuna.scenario.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A path as JSON, {@code lacuna/path/v1}. */
final class PathJson {
    static final String SCHEMA = "lacuna/path/v1";

    private PathJson() {}

    static Map<String, @Nullable Object> of(PathAnswer answer) {
        Scenario scenario = answer.after().scenario();
        PathPlan plan = answer.plan();
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", SCHEMA);
        json.put("target", scenario.target());
        json.put("asOf", scenario.day().toString());
        Json.putIfAny(json, "model", scenario.model());
        Json.putIfAny(json, "release", scenario.release());
        Json.putIfAny(json, "askedAreas", List.copyOf(scenario.areas()));
        json.put("wish", wish(answer.wish()));
        json.put("arrives", answer.arrives());
        json.put("before", verdicts(answer.before().overall(), answer.before().areas()));
        json.put("after", verdicts(answer.after().verdict(), answer.after().areas()));
        json.put("effort", number(plan.effort()));
        json.put("effortFrom", plan.effortKnown() ? "catalog" : "count");
        json.put("proven", plan.proven());
        Json.putIfAny(json, "bound", plan.proven() ? null : number(plan.bound()));
        json.put("steps", plan.steps().stream().map(PathJson::step).toList());
        json.put("choices", plan.choices().stream().map(PathJson::choice).toList());
        json.put("unprovided", plan.unprovided());
        json.put("clears", answer.cleared().stream().map(AssessedGap::id).toList());
        json.put("leaves", answer.left().stream().map(AssessedGap::id).toList());
        return json;
    }

    private static Map<String, @Nullable Object> wish(Wish wish) {
        Map<String, @Nullable Object> json = Json.object();
        if (wish instanceof Wish.Reach reach) {
            json.put("verdict", reach.verdict().word());
        } else if (wish instanceof Wish.Spend spend) {
            json.put("budget", number(spend.budget()));
            Json.putIfAny(json, "owner", spend.owner());
        }
        return json;
    }

    private static Map<String, @Nullable Object> verdicts(Verdict overall, Map<String, Verdict> areas) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("verdict", overall.word());
        Map<String, Object> words = new TreeMap<>();
        areas.forEach((area, verdict) -> words.put(area, verdict.word()));
        json.put("areas", words);
        return json;
    }

    private static Map<String, @Nullable Object> step(PathStep step) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("number", step.number());
        json.put("id", step.id());
        json.put("feature", step.feature());
        json.put("facet", step.facet());
        json.put("from", step.from().word());
        json.put("to", step.to().word());
        json.put("work", step.establish() ? "establish" : "build");
        json.put("owner", step.owner());
        json.put("effort", number(step.effort()));
        json.put("after", step.after());
        json.put("gaps", step.gaps());
        return json;
    }

    private static Map<String, @Nullable Object> choice(PathChoice choice) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("gap", choice.gap());
        json.put("through", choice.through());
        json.put("options", choice.options().stream().map(PathJson::option).toList());
        return json;
    }

    private static Map<String, @Nullable Object> option(PathChoice.Option option) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("feature", option.feature());
        json.put("effort", number(option.effort()));
        json.put("establish", option.establish());
        return json;
    }

    /** Without a point where it is whole, so that 8 and 8.0 are the same bytes. */
    private static @Nullable BigDecimal number(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
