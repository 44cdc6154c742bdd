package dev.lacuna.question.backlog;

import dev.lacuna.output.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A backlog as JSON, {@code lacuna/backlog/v1}. */
record BacklogJson(WorkBacklog backlog) {

    Map<String, @Nullable Object> json() {
        BacklogOrigin origin = backlog.origin();
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", "lacuna/backlog/v1");
        json.put("platform", origin.platform());
        json.put("target", origin.target());
        json.put("asOf", origin.asOf().toString());
        Json.putIfAny(json, "model", origin.model());
        Json.putIfAny(json, "release", origin.release());
        Json.putIfAny(json, "askedAreas", origin.areas());
        json.put("rank", backlog.rank().word());
        json.put("rankExplained", new RankExplanation(backlog).explanation());
        Json.putIfAny(json, "only", only());
        Json.putIfAny(json, "limit", backlog.selection().limit());
        json.put("all", backlog.all().size());
        json.put("leftOutByOnly", backlog.unwanted());
        json.put("leftOutByLimit", backlog.beyondLimit());
        json.put("customersRecorded", backlog.customersRecorded());
        Map<String, @Nullable Object> provenance = Json.object();
        provenance.put("tool", origin.tool());
        provenance.put("catalog", origin.catalog());
        provenance.put("rules", origin.rules());
        json.put("provenance", provenance);
        json.put("epics", backlog.epics().stream().map(BacklogJson::epic).toList());
        List<Object> items = new ArrayList<>();
        backlog.items().forEach(item -> items.add(item(item, items.size() + 1)));
        json.put("items", items);
        return json;
    }

    private Map<String, @Nullable Object> only() {
        Map<String, @Nullable Object> only = Json.object();
        Selection selection = backlog.selection();
        Json.putIfAny(only, "area", List.copyOf(selection.areas()));
        Json.putIfAny(only, "owner", List.copyOf(selection.owners()));
        Json.putIfAny(
                only,
                "severity",
                selection.severities().stream().map(Json::word).toList());
        return only;
    }

    private static Map<String, @Nullable Object> epic(Epic epic) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", epic.id());
        json.put("area", epic.area());
        json.put("title", epic.title());
        return json;
    }

    private Map<String, @Nullable Object> item(WorkItem item, int number) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("number", number);
        json.put("id", item.id());
        Json.putIfAny(json, "formerIds", item.formerIds());
        json.put("epic", item.epic());
        json.put("kind", item.kind().word());
        json.put("subject", item.subject());
        json.put("facet", item.facet());
        json.put("area", item.area());
        json.put("title", item.title());
        json.put("what", item.what());
        json.put("why", item.why());
        json.put("acceptance", item.acceptance());
        json.put("wanted", item.wanted().word());
        json.put("severity", item.severity().word());
        json.put("owner", item.owner());
        json.put("effort", item.effort());
        json.put("release", item.release());
        json.put("planned", item.planned().stream().map(BacklogJson::planned).toList());
        json.put("evidence", Json.evidence(item.evidence()));
        json.put("waitsFor", item.waitsFor());
        json.put("together", item.together());
        json.put("gaps", item.gaps().stream().map(BacklogJson::gap).toList());
        json.put("customers", customers(item.customers()));
        json.put("value", Rank.value(item));
        BigDecimal wsjf = Rank.wsjf(item);
        json.put("wsjf", wsjf == null ? null : new BigDecimal(RankExplanation.wsjf(item)));
        return json;
    }

    /** Null where nobody recorded them, which is not the same as none. */
    private @Nullable List<String> customers(SortedSet<String> customers) {
        return backlog.customersRecorded() ? List.copyOf(customers) : null;
    }

    private static Map<String, @Nullable Object> planned(PlannedDelivery planned) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("release", planned.release());
        json.put("item", planned.item());
        json.put("title", planned.title());
        json.put("scope", planned.scope().word());
        json.put("enough", planned.enough());
        return json;
    }

    private static Map<String, @Nullable Object> gap(HelpedGap gap) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", gap.id());
        json.put("requirement", gap.requirement());
        json.put("required", gap.required().word());
        json.put("severity", gap.severity().word());
        return json;
    }
}
