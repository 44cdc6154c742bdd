package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.push.http.Answer;
import dev.lacuna.push.http.Call;
import dev.lacuna.push.http.Wire;
import dev.lacuna.push.tracker.Difference;
import dev.lacuna.push.tracker.Difference.Field;
import dev.lacuna.push.tracker.Draft;
import dev.lacuna.push.tracker.Found;
import dev.lacuna.push.tracker.Made;
import dev.lacuna.push.tracker.Shortened;
import dev.lacuna.push.tracker.Tracker;
import dev.lacuna.push.tracker.TrackerException;
import dev.lacuna.question.backlog.Identity;
import dev.lacuna.question.backlog.Mark;
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

    private final Wire wire;
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
    public JiraTracker(Wire wire, String project, String epicType, String itemType) {
        if (!project.matches("[A-Z][A-Z0-9_]+")) {
            throw new TrackerException(
                    "The project (" + project + ") is no key of one.", "Maybe write it like PLAT, in capitals.");
        }
        this.wire = wire;
        this.project = project;
        this.epicType = epicType;
        this.itemType = itemType;
        issues = new Issues(wire);
        types = new IssueTypes(wire, project);
        transitions = new Transitions(wire);
    }

    @Override
    public String name() {
        return "jira";
    }

    @Override
    public String place() {
        return wire.address() + "/" + project;
    }

    @Override
    public String home() {
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
    public int batch() {
        return BATCH;
    }

    /** "From a few seconds to minutes", says the documentation; the majority within seconds. */
    @Override
    public Duration settling() {
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
    public List<Found> all() {
        return labelled(List.of(Identity.COMMON_LABEL));
    }

    @Override
    public List<Found> carrying(Collection<Identity> ids) {
        return labelled(ids.stream().map(id -> id.label(LONGEST_LABEL)).toList());
    }

    private List<Found> labelled(List<String> labels) {
        String quoted = labels.stream().map(label -> '"' + label + '"').collect(Collectors.joining(", "));
        String jql = "project = \"" + project + "\" AND labels in (" + quoted + ") ORDER BY key ASC";
        return issues.search(jql, "project " + project);
    }

    @Override
    public List<Found> byId(Collection<String> ids) {
        return issues.fetch(List.copyOf(ids));
    }

    @Override
    public List<Made> create(List<Draft> drafts, Consumer<List<String>> made) {
        ObjectNode body = JSON.objectNode();
        ArrayNode all = body.putArray("issueUpdates");
        drafts.forEach(draft -> all.add(issue(draft)));
        Answer answer = wire.send(Call.make("/rest/api/3/issue/bulk", body.toString()));
        boolean partly = !answer.good() && answer.json().path("errors").isArray();
        JsonNode json = partly ? answer.json() : answer.made("issues");
        List<String> ids = new ArrayList<>();
        json.path("issues").forEach(issue -> ids.add(issue.path("id").asText()));
        made.accept(ids);
        // The answer does not say which issue came of which draft (JRACLOUD-81005): their marks do.
        Map<Identity, Found> known = new HashMap<>();
        for (Found found : ids.isEmpty() ? List.<Found>of() : issues.fetch(ids)) {
            Mark mark = found.mark();
            if (mark != null) {
                known.put(mark.id(), found);
            }
        }
        Map<Integer, String> problems = new HashMap<>();
        for (JsonNode error : json.path("errors")) {
            Answer why = new Answer(
                    error.path("status").asInt(answer.status()),
                    Map.of(),
                    error.path("elementErrors").toString());
            problems.put(error.path("failedElementNumber").asInt(), why.says());
        }
        List<Made> result = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Identity id = drafts.get(i).wanted().id();
            result.add(new Made(id, known.get(id), problems.get(i)));
        }
        return result;
    }

    private ObjectNode issue(Draft draft) {
        ObjectNode issue = JSON.objectNode();
        ObjectNode fields = issue.putObject("fields");
        fields.putObject("project").put("key", project);
        boolean epic = draft.wanted().parent() == null;
        fields.putObject("issuetype").put("id", types.id(epic ? epicType : itemType));
        fields.put("summary", Shortened.title(draft.wanted().title(), LONGEST_SUMMARY));
        fields.set("description", Description.read(JSON.objectNode()).with(draft.mark(), nodes(draft)));
        draft.wanted().labels(LONGEST_LABEL).forEach(fields.putArray("labels")::add);
        if (draft.parent() != null) {
            fields.putObject("parent").put("id", draft.parent());
        }
        property(issue, draft.mark());
        return issue;
    }

    private static void property(ObjectNode issue, Mark mark) {
        issue.putArray("properties").addObject().put("key", Issues.PROPERTY).set("value", value(mark));
    }

    private static ObjectNode value(Mark mark) {
        ObjectNode value = JSON.objectNode();
        mark.fields().forEach(value::put);
        return value;
    }

    /** One by one: what Jira can edit in bulk holds no descriptions. */
    @Override
    public void update(Found fresh, Draft draft, List<Difference> differences) {
        ObjectNode issue = JSON.objectNode();
        ObjectNode fields = JSON.objectNode();
        ArrayNode labels = JSON.arrayNode();
        for (Difference each : differences) {
            if (each.field() == Field.TITLE) {
                fields.put("summary", each.now());
            } else if (each.field() == Field.EPIC) {
                fields.putObject("parent").put("id", each.now());
            } else if (each.field() == Field.LABEL) {
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
    public void reopen(Found fresh, Draft draft, List<Difference> differences) {
        // First: many workflows let nobody edit what is closed.
        transitions.move(fresh.id(), Transitions.OPEN);
        update(fresh, draft, differences);
    }

    @Override
    public void close(Found fresh, Mark mark, String note) {
        if (mark.state() != Mark.State.CLOSING) {
            Mark closing = mark.in(Mark.State.CLOSING);
            Description description = description(fresh);
            ObjectNode issue = JSON.objectNode();
            issue.putObject("fields").set("description", description.with(closing, description.closed(note)));
            property(issue, closing);
            edit(fresh, issue);
        }
        transitions.move(fresh.id(), Transitions.CLOSED);
        settle(fresh, mark.in(Mark.State.MENDED));
    }

    /**
     * Of the property alone, which can be set on closed issues as well.
     *
     * @see <a
     *     href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/#api-rest-api-3-issue-issueidorkey-properties-propertykey-put">Set
     *     issue property</a>
     */
    @Override
    public void settle(Found fresh, Mark mark) {
        String path = "/rest/api/3/issue/" + fresh.id() + "/properties/" + Issues.PROPERTY;
        wire.send(Call.set("PUT", path, value(mark).toString())).required();
    }

    private void edit(Found fresh, ObjectNode issue) {
        wire.send(Call.set("PUT", "/rest/api/3/issue/" + fresh.id(), issue.toString()))
                .required();
    }

    private static Description description(Found found) {
        return Description.read(found.raw().path("fields").path("description"));
    }

    private static List<JsonNode> nodes(Draft draft) {
        // Half of it: people want to write as well.
        return Adf.of(Shortened.sections(draft.wanted().description(), LONGEST_DESCRIPTION / 2));
    }

    @Override
    public String text(Draft draft) {
        return Adf.words(nodes(draft));
    }
}
