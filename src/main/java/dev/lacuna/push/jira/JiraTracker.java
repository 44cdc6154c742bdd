package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.push.http.RestClient;
import dev.lacuna.push.http.RestRequest;
import dev.lacuna.push.http.RestResponse;
import dev.lacuna.push.tracker.CreationResult;
import dev.lacuna.push.tracker.FieldDifference;
import dev.lacuna.push.tracker.FieldDifference.ManagedField;
import dev.lacuna.push.tracker.ItemDraft;
import dev.lacuna.push.tracker.SectionTruncation;
import dev.lacuna.push.tracker.Tracker;
import dev.lacuna.push.tracker.TrackerException;
import dev.lacuna.push.tracker.TrackerItem;
import dev.lacuna.question.backlog.ItemIdentity;
import dev.lacuna.question.backlog.ItemMarker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The issues of a project.
 *
 * @see <a
 *     href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulk-post">Bulk
 *     create issue: 50 at most</a>
 * @see <a
 *     href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put">Edit
 *     issue</a>
 * @see <a href="https://developer.atlassian.com/cloud/jira/platform/search-and-reconcile/">What a search does not show
 *     yet</a>
 */
public final class JiraTracker implements Tracker {
    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_LABEL = 255;
    private static final int LONGEST_DESCRIPTION = 32_767;
    private static final int BATCH = 50;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RestClient client;
    private final Issues issues;
    private final IssueTypes types;
    private final Transitions transitions;
    private final String project;
    private final String epicType;
    private final String itemType;

    /**
     * @param project its key
     * @param epicType the name of the sort of issue that an epic is
     * @param itemType the name of the sort of issue that work is
     */
    public JiraTracker(RestClient client, String project, String epicType, String itemType) {
        if (!project.matches("[A-Z][A-Z0-9_]+")) {
            throw new TrackerException(
                    "The project (" + project + ") is no key of one.", "Maybe write it like PLAT, in capitals.");
        }
        this.client = client;
        this.project = project;
        this.epicType = epicType;
        this.itemType = itemType;
        issues = new Issues(client);
        types = new IssueTypes(client, project);
        transitions = new Transitions(client);
    }

    @Override
    public String name() {
        return "jira";
    }

    @Override
    public String place() {
        return client.address() + "/" + project;
    }

    @Override
    public String homePlace() {
        return project;
    }

    @Override
    public int longestTitle() {
        return LONGEST_SUMMARY;
    }

    @Override
    public int longestLabel() {
        return LONGEST_LABEL;
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    /** "From a few seconds to minutes", says the documentation; the majority within seconds. */
    @Override
    public Duration listingDelay() {
        return Duration.ofMinutes(2);
    }

    @Override
    public boolean hasMilestones() {
        return false;
    }

    @Override
    public void check() {
        types.id(epicType);
        types.id(itemType);
    }

    @Override
    public List<TrackerItem> labelledItems() {
        return labelled(List.of(ItemIdentity.COMMON_LABEL));
    }

    @Override
    public List<TrackerItem> byLabels(Collection<ItemIdentity> ids) {
        return labelled(ids.stream().map(id -> id.label(LONGEST_LABEL)).toList());
    }

    private List<TrackerItem> labelled(List<String> labels) {
        String quoted = labels.stream().map(label -> '"' + label + '"').collect(Collectors.joining(", "));
        String jql = "project = \"" + project + "\" AND labels in (" + quoted + ") ORDER BY key ASC";
        return issues.search(jql, "project " + project);
    }

    @Override
    public List<TrackerItem> byId(Collection<String> ids) {
        return issues.fetch(List.copyOf(ids));
    }

    @Override
    public List<CreationResult> create(List<ItemDraft> drafts, Consumer<List<String>> created) {
        ObjectNode body = JSON.objectNode();
        ArrayNode all = body.putArray("issueUpdates");
        drafts.forEach(draft -> all.add(issue(draft)));
        RestResponse answer = client.send(RestRequest.create("/rest/api/3/issue/bulk", body.toString()));
        boolean partly = !answer.isSuccess() && answer.json().path("errors").isArray();
        JsonNode json = partly ? answer.json() : answer.created("issues");
        List<String> ids = new ArrayList<>();
        json.path("issues").forEach(issue -> ids.add(issue.path("id").asText()));
        created.accept(ids);
        // The answer does not say which issue came of which draft (JRACLOUD-81005): their marks do.
        Map<ItemIdentity, TrackerItem> known = new HashMap<>();
        for (TrackerItem found : ids.isEmpty() ? List.<TrackerItem>of() : issues.fetch(ids)) {
            ItemMarker mark = found.mark();
            if (mark != null) {
                known.put(mark.id(), found);
            }
        }
        Map<Integer, String> problems = new HashMap<>();
        for (JsonNode error : json.path("errors")) {
            RestResponse why = new RestResponse(
                    error.path("status").asInt(answer.status()),
                    Map.of(),
                    error.path("elementErrors").toString());
            problems.put(error.path("failedElementNumber").asInt(), why.errorMessage());
        }
        List<CreationResult> result = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            ItemIdentity id = drafts.get(i).desired().id();
            result.add(new CreationResult(id, known.get(id), problems.get(i)));
        }
        return result;
    }

    private ObjectNode issue(ItemDraft draft) {
        ObjectNode issue = JSON.objectNode();
        ObjectNode fields = issue.putObject("fields");
        fields.putObject("project").put("key", project);
        boolean epic = draft.desired().parent() == null;
        fields.putObject("issuetype").put("id", types.id(epic ? epicType : itemType));
        fields.put("summary", SectionTruncation.title(draft.desired().title(), LONGEST_SUMMARY));
        fields.set("description", IssueDescription.read(JSON.objectNode()).with(draft.mark(), nodes(draft)));
        draft.desired().labels(LONGEST_LABEL).forEach(fields.putArray("labels")::add);
        if (draft.parent() != null) {
            fields.putObject("parent").put("id", draft.parent());
        }
        property(issue, draft.mark());
        return issue;
    }

    private static void property(ObjectNode issue, ItemMarker mark) {
        issue.putArray("properties").addObject().put("key", Issues.PROPERTY).set("value", value(mark));
    }

    private static ObjectNode value(ItemMarker mark) {
        ObjectNode value = JSON.objectNode();
        mark.fields().forEach(value::put);
        return value;
    }

    /** One by one: what Jira can edit in bulk holds no descriptions. */
    @Override
    public void update(TrackerItem fresh, ItemDraft draft, List<FieldDifference> differences) {
        ObjectNode issue = JSON.objectNode();
        ObjectNode fields = JSON.objectNode();
        ArrayNode labels = JSON.arrayNode();
        for (FieldDifference each : differences) {
            if (each.field() == ManagedField.TITLE) {
                fields.put("summary", each.now());
            } else if (each.field() == ManagedField.EPIC) {
                fields.putObject("parent").put("id", each.now());
            } else if (each.field() == ManagedField.LABEL) {
                boolean add = each.now() != null;
                labels.addObject().put(add ? "add" : "remove", add ? each.now() : each.was());
            } else {
                fields.set("description", description(fresh).with(draft.mark(), nodes(draft)));
            }
        }
        if (!fields.isEmpty()) {
            issue.set("fields", fields);
        }
        if (!labels.isEmpty()) {
            issue.putObject("update").set("labels", labels);
        }
        property(issue, draft.mark());
        edit(fresh, issue);
    }

    @Override
    public void reopen(TrackerItem fresh, ItemDraft draft, List<FieldDifference> differences) {
        // First: many workflows let nobody edit what is closed.
        transitions.move(fresh.id(), Transitions.OPEN);
        update(fresh, draft, differences);
    }

    @Override
    public void close(TrackerItem fresh, ItemMarker mark, String note) {
        if (mark.state() != ItemMarker.State.CLOSING) {
            ItemMarker closing = mark.in(ItemMarker.State.CLOSING);
            IssueDescription description = description(fresh);
            ObjectNode issue = JSON.objectNode();
            issue.putObject("fields").set("description", description.with(closing, description.closed(note)));
            property(issue, closing);
            edit(fresh, issue);
        }
        transitions.move(fresh.id(), Transitions.CLOSED);
        markClosed(fresh, mark.in(ItemMarker.State.MENDED));
    }

    /**
     * Of the property alone, which can be set on closed issues as well.
     *
     * @see <a
     *     href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-issueidorkey-properties-propertykey-put">Set
     *     issue property</a>
     */
    @Override
    public void markClosed(TrackerItem fresh, ItemMarker mark) {
        String path = "/rest/api/3/issue/" + fresh.id() + "/properties/" + Issues.PROPERTY;
        client.send(RestRequest.update("PUT", path, value(mark).toString())).orThrow();
    }

    private void edit(TrackerItem fresh, ObjectNode issue) {
        client.send(RestRequest.update("PUT", "/rest/api/3/issue/" + fresh.id(), issue.toString()))
                .orThrow();
    }

    private static IssueDescription description(TrackerItem found) {
        return IssueDescription.read(found.raw().path("fields").path("description"));
    }

    private static List<JsonNode> nodes(ItemDraft draft) {
        // Half of it: people want to write as well.
        return Adf.of(SectionTruncation.sections(draft.desired().description(), LONGEST_DESCRIPTION / 2));
    }

    @Override
    public String text(ItemDraft draft) {
        return Adf.plainText(nodes(draft));
    }
}
