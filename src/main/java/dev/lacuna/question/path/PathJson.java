package dev.lacuna.question.path;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.output.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A path as JSON, {@code lacuna/path/v1}. */
final class PathJson {
    static final String SCHEMA = "lacuna/path/v1";

    private PathJson() {}

    static Map<String, @Nullable Object> of(PathAnswer answer) {
        Scenario scenario = answer.after().scenario();
        PathPlan plan = answer.plan();
        Map<String, @Nullable Object> json = Json.answer(SCHEMA, scenario);
        json.put("wish", wish(answer.wish()));
        json.put("arrives", answer.arrives());
        json.put(
                "before",
                Json.verdicts(answer.before().overall(), answer.before().areas()));
        json.put("after", Json.verdicts(answer.after().verdict(), answer.after().areas()));
        json.put("effort", Json.number(plan.effort()));
        json.put("effortFrom", plan.effortKnown() ? "catalog" : "count");
        json.put("proven", plan.proven());
        Json.putIfAny(json, "bound", plan.proven() ? null : Json.number(plan.bound()));
        json.put("steps", plan.steps().stream().map(PathJson::step).toList());
        json.put("choices", plan.choices().stream().map(PathJson::choice).toList());
        json.put("unprovided", plan.unprovided());
        json.put("clears", answer.cleared().stream().map(AssessedGap::id).toList());
        json.put("leaves", answer.left().stream().map(AssessedGap::id).toList());
        return json;
    }

    private static Map<String, @Nullable Object> wish(Goal wish) {
        Map<String, @Nullable Object> json = Json.object();
        if (wish instanceof Goal.ReachVerdict reach) {
            json.put("verdict", reach.verdict().word());
        } else if (wish instanceof Goal.SpendBudget spend) {
            json.put("budget", Json.number(spend.budget()));
            Json.putIfAny(json, "owner", spend.owner());
        }
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
        json.put("effort", Json.number(step.effort()));
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
        json.put("effort", Json.number(option.effort()));
        json.put("establish", option.establish());
        return json;
    }
}
