package dev.lacuna.question.plan;

import dev.lacuna.assessment.Verdicts;
import dev.lacuna.catalog.Statement;
import dev.lacuna.output.Json;
import dev.lacuna.question.path.PathStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a plan does as JSON, {@code lacuna/plan/v1}. */
record PlanJson(PlanAnswer answer) {

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.answer("lacuna/plan/v1", answer.scenario());
        json.put("today", verdicts(answer.today()));
        json.put("planned", verdicts(answer.planned()));
        json.put("amended", verdicts(answer.amended()));
        json.put("rootCauses", answer.causes().stream().map(PlanJson::cause).toList());
        json.put("changes", answer.amendments().stream().map(PlanJson::change).toList());
        json.put("items", answer.entries().stream().map(this::entry).toList());
        json.put("owners", answer.loads().stream().map(PlanJson::load).toList());
        json.put(
                "betweenOwners", answer.errands().stream().map(PlanJson::errand).toList());
        FittedPlan proposal = answer.proposal();
        Json.putIfAny(json, "fit", proposal == null ? null : proposal(proposal));
        return json;
    }

    private static Map<String, @Nullable Object> verdicts(Verdicts verdicts) {
        return Json.verdicts(verdicts.overall(), verdicts.areas());
    }

    private static Map<String, @Nullable Object> cause(PlannedCause cause) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("gap", cause.gap());
        json.put("id", cause.id());
        json.put("facet", cause.facet());
        json.put("scope", cause.own().word());
        json.put("required", cause.required().word());
        json.put("state", cause.state().word());
        Json.putIfAny(json, "inTime", cause.inTime());
        Json.putIfAny(json, "partly", cause.partly());
        Json.putIfAny(json, "later", cause.later());
        json.put("rules", List.copyOf(cause.rules().keySet()));
        return json;
    }

    private static Map<String, @Nullable Object> change(PlanChange change) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("number", change.number());
        json.put("id", change.id());
        json.put("facet", change.facet());
        json.put("from", change.from().word());
        json.put("to", change.to().word());
        json.put("state", change.state().word());
        json.put("work", change.establish() ? "establish" : "build");
        Json.putIfAny(json, "items", change.items());
        json.put("owner", change.owner());
        json.put("effort", Json.number(change.effort()));
        json.put("after", change.after());
        json.put("gaps", change.gaps());
        json.put("closesAlone", change.alone());
        return json;
    }

    private Map<String, @Nullable Object> entry(PlanItemEffect entry) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", entry.item().id());
        json.put("title", entry.item().title());
        json.put("feature", entry.item().feature());
        json.put("scope", entry.item().scope().word());
        json.put("owner", entry.owner());
        json.put("effort", Json.number(entry.effort()));
        json.put("delivers", entry.delivers());
        json.put("raises", entry.raises());
        json.put("gaps", entry.helps());
        json.put("offTarget", entry.offTarget());
        json.put(
                "place",
                Json.place(answer.catalog()
                        .place(Statement.of(
                                Statement.StatementKind.PLAN_ITEM, entry.item().id()))));
        return json;
    }

    private static Map<String, @Nullable Object> load(OwnerLoad load) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("owner", load.owner());
        json.put("items", load.items());
        json.put("effort", Json.number(load.effort()));
        json.put("unestimated", load.unestimated());
        json.put("capacity", Json.number(load.capacity()));
        json.put("overCapacity", load.over());
        return json;
    }

    private static Map<String, @Nullable Object> errand(OwnerDependency errand) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("from", errand.from());
        json.put("to", errand.to());
        json.put("id", errand.subject() + ":" + errand.facet());
        json.put("gaps", errand.gaps());
        json.put("delivered", errand.delivered());
        return json;
    }

    private static Map<String, @Nullable Object> proposal(FittedPlan proposal) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("proven", proposal.fitting().plan().proven());
        json.put(
                "add",
                proposal.fitting().plan().steps().stream().map(PlanJson::step).toList());
        json.put("giveUp", List.copyOf(proposal.fitting().givenUp()));
        json.put("after", verdicts(proposal.after()));
        json.put("clears", proposal.cleared());
        json.put("blockers", proposal.blockers().size());
        json.put("majors", proposal.majors().size());
        Json.putIfAny(json, "unestimated", List.copyOf(proposal.fitting().unestimated()));
        Json.putIfAny(json, "overCapacity", List.copyOf(proposal.overfull()));
        Json.putIfAny(json, "withoutCapacity", owners(proposal.unlimited()));
        return json;
    }

    /** As everywhere else, null for what nobody owns. */
    private static List<@Nullable String> owners(Set<String> ids) {
        List<@Nullable String> owners = new ArrayList<>();
        ids.forEach(id -> owners.add(id.isEmpty() ? null : id));
        return owners;
    }

    private static Map<String, @Nullable Object> step(PathStep step) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", step.id());
        json.put("to", step.to().word());
        json.put("work", step.establish() ? "establish" : "build");
        json.put("owner", step.owner());
        json.put("effort", Json.number(step.effort()));
        json.put("gaps", step.gaps());
        return json;
    }
}
