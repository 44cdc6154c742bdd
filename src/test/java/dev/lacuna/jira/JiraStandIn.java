package dev.lacuna.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.tracker.StandIn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
public final class JiraStandIn extends StandIn {
    public static final String USER = "somebody@acme.example";
    private static final Pattern ISSUE = Pattern.compile("/rest/api/3/issue/([A-Z]+-\\d+|\\d+)(/.*)?");
    private static final Pattern JQL = Pattern.compile(
            "project = \"([A-Z]+)\" AND labels in \\((\"[^\"]+\"(?:, \"[^\"]+\")*)\\) ORDER BY key ASC");
    private static final Set<String> TYPES = Set.of("10000", "10001");

    final SortedMap<Long, ObjectNode> issues = new TreeMap<>();
    private final String authorization;
    private final Supplier<Instant> clock;
    private int number;
    String refused = "\u0000";
    Duration indexLag = Duration.ZERO;
    boolean shuffles;

    JiraStandIn(String token, Supplier<Instant> clock) {
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
    protected Reply answer(Asked request) {
        if (!authorization.equals(request.headers().get("Authorization"))) {
            // https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/
            throw refusal(401, "Client must be authenticated to access this resource.");
        }
        String path = request.path();
        String way = request.method() + " " + path;
        return switch (way) {
            case "POST /rest/api/3/search/jql" -> search(request.body());
            case "POST /rest/api/3/issue/bulkfetch" -> fetch(request.body());
            case "POST /rest/api/3/issue/bulk" -> bulk(request.body());
            case "GET /rest/api/3/issue/createmeta/PLAT/issuetypes" -> types();
            default -> about(request, path, way);
        };
    }

    private Reply about(Asked request, String path, String way) {
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
            case "GET /transitions" -> Reply.of(200, transitions(issue));
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

    /**
     * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
     * and, of what it does not show yet, https://developer.atlassian.com/cloud/jira/platform/search-and-reconcile/
     */
    private Reply search(JsonNode body) {
        allow(
                body,
                "jql",
                "nextPageToken",
                "maxResults",
                "fields",
                "expand",
                "properties",
                "fieldsByKeys",
                "failFast",
                "reconcileIssues");
        Matcher jql = JQL.matcher(body.path("jql").asText());
        if (!jql.matches()) {
            throw refusal(400, "Error in the JQL Query");
        }
        if (!jql.group(1).equals("PLAT")) {
            throw refusal(400, "The value '" + jql.group(1) + "' does not exist for the field 'project'.");
        }
        Set<String> labels =
                Set.of(jql.group(2).substring(1, jql.group(2).length() - 1).split("\", \""));
        Instant shownUntil = clock.get().minus(indexLag);
        List<ObjectNode> found = issues.values().stream()
                .filter(issue -> issue.at("/fields/project/key").asText().equals(jql.group(1)))
                .filter(issue -> !Instant.parse(issue.path("indexed").asText()).isAfter(shownUntil))
                .filter(issue -> labels(issue).stream().anyMatch(labels::contains))
                .toList();
        int from = Integer.parseInt(body.path("nextPageToken").asText("0"));
        int until = Math.min(
                found.size(), from + Math.min(100, body.path("maxResults").asInt(50)));
        ObjectNode page = JSON.objectNode();
        ArrayNode all = page.putArray("issues");
        found.subList(from, until).forEach(issue -> all.add(shown(issue)));
        page.put("isLast", until >= found.size());
        if (until < found.size()) {
            page.put("nextPageToken", "" + until);
        }
        return Reply.of(200, page);
    }

    private static List<String> labels(ObjectNode issue) {
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
            new AdfCheck(this).document(fields.path("description"));
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

    private static final Map<String, Map<String, String>> WORKFLOW = Map.of(
            "To Do", Map.of("11", "In Progress"),
            "In Progress", Map.of("12", "To Do", "13", "Rejected", "14", "Done"),
            "Rejected", Map.of("15", "To Do"),
            "Done", Map.of("16", "To Do"));

    boolean strict;

    private Map<String, String> ways(ObjectNode issue) {
        String status = issue.path("status").asText();
        Map<String, String> ways = new TreeMap<>(WORKFLOW.getOrDefault(status, Map.of()));
        if (!strict && !status.equals("Done")) {
            ways.put("14", "Done");
        }
        return ways;
    }

    static String category(String status) {
        return switch (status) {
            case "Done", "Rejected" -> "done";
            case "In Progress" -> "indeterminate";
            default -> "new";
        };
    }

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-get */
    private JsonNode transitions(ObjectNode issue) {
        ObjectNode result = JSON.objectNode();
        ArrayNode all = result.putArray("transitions");
        ways(issue).forEach((id, status) -> {
            ObjectNode transition = all.addObject().put("id", id).put("name", "To " + status);
            transition
                    .putObject("to")
                    .put("name", status)
                    .putObject("statusCategory")
                    .put("key", category(status));
            ObjectNode fields = transition.putObject("fields");
            if (status.equals("Rejected")) {
                fields.putObject("resolution").put("required", true).put("hasDefaultValue", false);
            }
        });
        return result;
    }

    /** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post */
    private Reply transition(ObjectNode issue, JsonNode body) {
        allow(body, "transition", "fields", "update", "historyMetadata", "properties");
        String status = ways(issue).get(body.at("/transition/id").asText());
        if (status == null || status.equals("Rejected")) {
            throw refusal(400, "It seems that you have tried to perform an illegal workflow operation.");
        }
        issue.put("status", status);
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

    private JsonNode shown(ObjectNode issue) {
        ObjectNode shown = issue.deepCopy();
        shown.remove("status");
        shown.remove("indexed");
        String status = issue.path("status").asText();
        shown.withObject("/fields/status")
                .put("name", status)
                .putObject("statusCategory")
                .put("key", category(status));
        return shown;
    }
}
