package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.push.tracker.FakeServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of Jira Cloud as is needed, as the documentation of its REST interface (version 3) describes it. Refuses what
 * the documentation does not name, summaries and labels above 255 characters, labels with blanks, descriptions that are
 * no document, and transitions that the workflow does not have.
 */
public final class FakeJiraServer extends FakeServer {
    public static final String USER = "somebody@acme.example";
    private static final Pattern ISSUE = Pattern.compile("/rest/api/3/issue/([A-Z]+-\\d+|\\d+)(/.*)?");
    private static final Set<String> TYPES = Set.of("10000", "10001");

    final SortedMap<Long, ObjectNode> issues = new TreeMap<>();
    private final String authorization;
    final Supplier<Instant> clock;
    private int number;
    String refused = "\u0000";
    Duration indexLag = Duration.ZERO;
    boolean shuffles;
    final JiraWorkflow workflow = new JiraWorkflow();

    FakeJiraServer(String token, Supplier<Instant> clock) {
        this.clock = clock;
        byte[] pair = (USER + ":" + token).getBytes(StandardCharsets.UTF_8);
        authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** The shape of errors: https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes */
    @Override
    protected Refusal refusal(int status, String message) {
        ObjectNode body = JSON.objectNode();
        body.putArray("errorMessages").add(message);
        body.putObject("errors");
        return new Refusal(status == 422 ? 400 : status, body);
    }

    @Override
    protected Reply answer(ReceivedRequest request) {
        if (!authorization.equals(request.headers().get("Authorization"))) {
            // https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/
            throw refusal(401, "Client must be authenticated to access this resource.");
        }
        String path = request.path();
        String way = request.method() + " " + path;
        return switch (way) {
            case "POST /rest/api/3/search/jql" -> new JiraSearch(this).search(request.body());
            case "POST /rest/api/3/issue/bulkfetch" -> fetch(request.body());
            case "POST /rest/api/3/issue/bulk" -> bulk(request.body());
            case "GET /rest/api/3/issue/createmeta/PLAT/issuetypes" -> types();
            default -> about(request, path, way);
        };
    }

    private Reply about(ReceivedRequest request, String path, String way) {
        Matcher matcher = ISSUE.matcher(path);
        if (!matcher.matches()) {
            throw refusal(404, "There is no " + way);
        }
        ObjectNode issue = find(matcher.group(1));
        String rest = request.method() + (matcher.group(2) == null ? "" : " " + matcher.group(2));
        return switch (rest) {
            case "GET" -> Reply.of(200, shown(issue));
            case "PUT" -> edit(issue, request.body());
            case "PUT /properties/lacuna" -> property(issue, request.body());
            case "GET /transitions" -> Reply.of(200, workflow.transitions(issue));
            case "POST /transitions" -> transition(issue, request.body());
            default -> throw refusal(404, "There is no " + way);
        };
    }

    private ObjectNode find(String idOrKey) {
        return issues.values().stream()
                .filter(issue -> issue.path("id").asText().equals(idOrKey)
                        || issue.path("key").asText().equals(idOrKey))
                .findFirst()
                .orElseThrow(() -> refusal(404, "Issue does not exist or you do not have permission to see it."));
    }

    static List<String> labels(ObjectNode issue) {
        List<String> labels = new ArrayList<>();
        issue.at("/fields/labels").forEach(label -> labels.add(label.asText()));
        return labels;
    }

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
    private Reply fetch(JsonNode body) {
        allow(body, "issueIdsOrKeys", "fields", "fieldsByKeys", "properties", "expand");
        if (body.path("issueIdsOrKeys").size() > 100) {
            throw refusal(400, "You can fetch 100 issues at most.");
        }
        ObjectNode page = JSON.objectNode();
        ArrayNode all = page.putArray("issues");
        page.putArray("issueErrors");
        for (JsonNode id : body.path("issueIdsOrKeys")) {
            ObjectNode issue = issues.get(id.asLong());
            if (issue != null) {
                all.add(shown(issue));
            }
        }
        return Reply.of(200, page);
    }

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulk-post */
    private Reply bulk(JsonNode body) {
        allow(body, "issueUpdates");
        JsonNode updates = body.path("issueUpdates");
        if (updates.isEmpty() || updates.size() > 50) {
            throw refusal(400, "You can create 50 issues at most.");
        }
        ObjectNode result = JSON.objectNode();
        List<JsonNode> made = new ArrayList<>();
        ArrayNode errors = JSON.arrayNode();
        for (int i = 0; i < updates.size(); i++) {
            try {
                made.add(create(updates.get(i)));
            } catch (Refusal refusal) {
                ObjectNode error = errors.addObject().put("status", 400).put("failedElementNumber", i);
                error.putObject("elementErrors")
                        .put("status", 400)
                        .putObject("errors")
                        .put("summary", Objects.toString(refusal.getMessage(), ""));
            }
        }
        if (shuffles) {
            // The order is not documented: https://jira.atlassian.com/browse/JRACLOUD-81005
            java.util.Collections.reverse(made);
        }
        made.forEach(result.putArray("issues")::add);
        result.set("errors", errors);
        return Reply.of(made.isEmpty() ? 400 : 201, result);
    }

    private JsonNode create(JsonNode update) {
        allow(update, "fields", "update", "properties", "transition", "historyMetadata");
        JsonNode fields = update.path("fields");
        allow(fields, "project", "issuetype", "summary", "description", "labels", "parent");
        check(fields);
        if (!fields.at("/project/key").asText().equals("PLAT")
                || !TYPES.contains(fields.at("/issuetype/id").asText())) {
            throw refusal(400, "project or issue type is not there");
        }
        if (fields.path("summary").asText().contains(refused)) {
            throw refusal(400, "summary is refused");
        }
        ObjectNode issue = make(fields);
        for (JsonNode property : update.path("properties")) {
            allow(property, "key", "value");
            issue.withObject("/properties").set(property.path("key").asText(), property.path("value"));
        }
        return JSON.objectNode()
                .put("id", issue.path("id").asText())
                .put("key", issue.path("key").asText())
                .put("self", address() + "/rest/api/3/issue/" + issue.path("id").asText());
    }

    ObjectNode make(JsonNode fields) {
        number++;
        long id = 10_000L + number;
        ObjectNode issue = JSON.objectNode()
                .put("id", "" + id)
                .put("key", "PLAT-" + number)
                .put("status", "To Do")
                .put("indexed", clock.get().toString());
        issue.set("fields", fields.deepCopy());
        issue.withObject("/fields").putObject("project").put("key", "PLAT");
        issue.putObject("properties");
        issues.put(id, issue);
        return issue;
    }

    private void check(JsonNode fields) {
        String summary = fields.path("summary").asText("");
        if (fields.has("summary") && (summary.isBlank() || summary.length() > 255 || summary.contains("\n"))) {
            throw refusal(400, "Summary must be less than 255 characters.");
        }
        fields.path("labels").forEach(label -> checkLabel(label.asText()));
        if (fields.has("description")) {
            new AdfValidator(this).document(fields.path("description"));
        }
        if (fields.has("parent")) {
            allow(fields.path("parent"), "id", "key");
            find(fields.at("/parent/id").asText());
        }
    }

    private void checkLabel(String label) {
        if (label.isEmpty() || label.length() > 255 || label.contains(" ")) {
            throw refusal(400, "The label '" + label + "' contains spaces, or is too long, which is invalid.");
        }
    }

    Refusal wrong(String message) {
        return refusal(400, message);
    }

    void allowed(JsonNode node, String... fields) {
        allow(node, fields);
    }

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put */
    private Reply edit(ObjectNode issue, JsonNode body) {
        allow(body, "fields", "update", "properties", "transition", "historyMetadata");
        allow(body.path("fields"), "summary", "description", "labels", "parent");
        allow(body.path("update"), "labels");
        if (issue.path("status").asText().equals("Done")) {
            throw refusal(400, "You do not have permission to edit issues in this status.");
        }
        check(body.path("fields"));
        for (JsonNode operation : body.at("/update/labels")) {
            allow(operation, "add", "remove", "set");
            relabel(issue, operation);
        }
        body.path("fields")
                .fields()
                .forEachRemaining(field -> issue.withObject("/fields").set(field.getKey(), field.getValue()));
        body.path("properties")
                .forEach(property ->
                        issue.withObject("/properties").set(property.path("key").asText(), property.path("value")));
        return Reply.empty(204);
    }

    private void relabel(ObjectNode issue, JsonNode operation) {
        List<String> labels = new ArrayList<>(labels(issue));
        if (operation.has("add")) {
            checkLabel(operation.path("add").asText());
            labels.add(operation.path("add").asText());
        } else {
            labels.remove(operation.path("remove").asText());
        }
        ArrayNode all = issue.withObject("/fields").putArray("labels");
        labels.stream().distinct().forEach(all::add);
    }

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/ */
    private Reply property(ObjectNode issue, JsonNode body) {
        issue.withObject("/properties").set("lacuna", body);
        return Reply.empty(200);
    }

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post */
    private Reply transition(ObjectNode issue, JsonNode body) {
        allow(body, "transition", "fields", "update", "historyMetadata", "properties");
        if (!workflow.move(issue, body.at("/transition/id").asText())) {
            throw refusal(400, "It seems that you have tried to perform an illegal workflow operation.");
        }
        return Reply.empty(204);
    }

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-get */
    private Reply types() {
        ObjectNode page =
                JSON.objectNode().put("startAt", 0).put("maxResults", 50).put("total", 2);
        ArrayNode all = page.putArray("issueTypes");
        all.addObject().put("id", "10000").put("name", "Epic").put("subtask", false);
        all.addObject().put("id", "10001").put("name", "Task").put("subtask", false);
        return Reply.of(200, page);
    }

    JsonNode shown(ObjectNode issue) {
        ObjectNode shown = issue.deepCopy();
        shown.remove("status");
        shown.remove("indexed");
        String status = issue.path("status").asText();
        shown.withObject("/fields/status")
                .put("name", status)
                .putObject("statusCategory")
                .put("key", JiraWorkflow.category(status));
        return shown;
    }
}
