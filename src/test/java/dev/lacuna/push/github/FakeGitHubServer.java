package dev.lacuna.push.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.push.tracker.FakeServer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As much of GitHub as is needed, as its documentation describes it. Refuses what the documentation does not name, titles
 * above 256 characters, labels above 50 and bodies above 65,536.
 */
public final class FakeGitHubServer extends FakeServer {
    private static final Pattern ISSUE = Pattern.compile("/repos/(acme/[a-z]+)/issues/(\\d+)(/.*)?");
    private static final int PAGE = 30;

    final SortedMap<Long, ObjectNode> issues = new TreeMap<>();
    final List<String> milestones = new ArrayList<>();
    final String token;
    boolean dropsLabels;
    String refused = "\u0000";

    FakeGitHubServer(String token) {
        this.token = token;
    }

    @Override
    protected Refusal refusal(int status, String message) {
        ObjectNode body = JSON.objectNode().put("message", status == 422 ? "Validation Failed" : message);
        if (status == 422) {
            body.putArray("errors")
                    .addObject()
                    .put("resource", "Issue")
                    .put("code", "custom")
                    .put("message", message);
        }
        return new Refusal(status, body);
    }

    @Override
    protected Reply answer(ReceivedRequest request) {
        if (!("Bearer " + token).equals(request.headers().get("Authorization"))) {
            // https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
            throw refusal(401, "Bad credentials");
        }
        String path = request.path();
        if (path.equals("/repos/acme/platform/issues")) {
            return request.method().equals("GET") ? list(request) : create(request.body());
        }
        if (path.equals("/repos/acme/platform/milestones")) {
            return request.method().equals("GET") ? milestones() : milestone(request.body());
        }
        Matcher matcher = ISSUE.matcher(path);
        if (!matcher.matches()) {
            throw refusal(404, "Not Found");
        }
        long number = Long.parseLong(matcher.group(2));
        ObjectNode issue = issues.get(number);
        if (issue == null) {
            // https://docs.github.com/en/rest/issues/issues#get-an-issue : 410 where it was deleted
            throw refusal(410, "This issue was deleted");
        }
        String moved = issue.path("moved").asText("");
        if (!moved.isEmpty() && matcher.group(1).equals("acme/platform")) {
            // https://docs.github.com/en/rest/issues/issues#get-an-issue : 301 where it was transferred
            return new Reply(301, JSON.objectNode(), Map.of("Location", address() + moved));
        }
        return about(request, issue, matcher.group(3) == null ? "" : matcher.group(3));
    }

    private Reply about(ReceivedRequest request, ObjectNode issue, String rest) {
        if (rest.isEmpty() && request.method().equals("GET")) {
            return Reply.of(200, shown(issue));
        }
        if (rest.isEmpty() && request.method().equals("PATCH")) {
            return edit(issue, request.body());
        }
        if (rest.equals("/labels") && request.method().equals("POST")) {
            // https://docs.github.com/en/rest/issues/labels#add-labels-to-an-issue
            allow(request.body(), "labels");
            request.body().path("labels").forEach(label -> add(issue, label.asText()));
            return Reply.of(200, shown(issue).path("labels"));
        }
        if (rest.startsWith("/labels/") && request.method().equals("DELETE")) {
            // https://docs.github.com/en/rest/issues/labels#remove-a-label-from-an-issue
            String label = rest.substring("/labels/".length());
            ArrayNode left = JSON.arrayNode();
            issue.path("labels").forEach(each -> {
                if (!each.asText().equalsIgnoreCase(label)) {
                    left.add(each);
                }
            });
            if (left.size() == issue.path("labels").size()) {
                throw refusal(404, "Label does not exist");
            }
            issue.set("labels", left);
            return Reply.of(200, left);
        }
        if (rest.equals("/sub_issues") && request.method().equals("POST")) {
            return subIssue(issue, request.body());
        }
        throw refusal(404, "Not Found");
    }

    /** https://docs.github.com/en/rest/issues/issues#list-repository-issues */
    private Reply list(ReceivedRequest request) {
        Map<String, String> query = request.query();
        String label = query.getOrDefault("labels", "");
        boolean all = query.getOrDefault("state", "open").equals("all");
        List<ObjectNode> found = issues.values().stream()
                .filter(issue -> !issue.has("moved"))
                .filter(issue -> all || issue.path("state").asText().equals("open"))
                .filter(issue -> label.isEmpty() || has(issue, label))
                .sorted(Comparator.comparingLong(issue -> issue.path("number").asLong()))
                .toList();
        int size = Math.min(100, Integer.parseInt(query.getOrDefault("per_page", "" + PAGE)));
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        int from = Math.min(found.size(), (page - 1) * size);
        int until = Math.min(found.size(), from + size);
        ArrayNode body = JSON.arrayNode();
        found.subList(from, until).forEach(issue -> body.add(shown(issue)));
        String next = address() + "/repos/acme/platform/issues?labels=" + label + "&state=" + query.get("state")
                + "&per_page=" + size + "&page=" + (page + 1);
        return new Reply(200, body, until < found.size() ? Map.of("Link", "<" + next + ">; rel=\"next\"") : Map.of());
    }

    /** https://docs.github.com/en/rest/issues/issues#create-an-issue */
    private Reply create(JsonNode body) {
        allow(body, "title", "body", "assignee", "milestone", "labels", "assignees", "type");
        check(body);
        if (body.path("title").asText().contains(refused)) {
            throw refusal(422, "title is refused");
        }
        ObjectNode issue = make(body.path("title").asText(), body.path("body").asText(""));
        if (!dropsLabels) {
            body.path("labels").forEach(label -> add(issue, label.asText()));
        }
        if (body.hasNonNull("milestone")) {
            issue.put("milestone", body.path("milestone").asInt());
        }
        return Reply.of(201, shown(issue));
    }

    ObjectNode make(String title, String body) {
        long number = issues.isEmpty() ? 1 : issues.lastKey() + 1;
        ObjectNode issue = JSON.objectNode()
                .put("number", number)
                .put("id", 9_000_000 + number)
                .put("title", title)
                .put("body", body)
                .put("state", "open");
        issue.putArray("labels");
        issues.put(number, issue);
        return issue;
    }

    void add(ObjectNode issue, String label) {
        if (label.isBlank() || label.length() > 50) {
            throw refusal(422, "name is too long (maximum is 50 characters)");
        }
        if (!has(issue, label)) {
            issue.withArray("labels").add(label);
        }
    }

    static boolean has(ObjectNode issue, String label) {
        for (JsonNode each : issue.path("labels")) {
            if (each.asText().equalsIgnoreCase(label)) {
                return true;
            }
        }
        return false;
    }

    private void check(JsonNode body) {
        if (body.has("title")
                && (body.path("title").asText().isBlank()
                        || body.path("title").asText().length() > 256)) {
            throw refusal(422, "title is too long (maximum is 256 characters)");
        }
        if (body.path("body").asText("").length() > 65_536) {
            throw refusal(422, "body is too long (maximum is 65536 characters)");
        }
        if (body.hasNonNull("milestone") && body.path("milestone").asInt() > milestones.size()) {
            throw refusal(422, "milestone is not there");
        }
    }

    /** https://docs.github.com/en/rest/issues/issues#update-an-issue */
    private Reply edit(ObjectNode issue, JsonNode body) {
        allow(body, "title", "body", "assignee", "state", "state_reason", "milestone", "labels", "assignees", "type");
        check(body);
        String state = body.path("state").asText("open");
        String reason = body.path("state_reason").asText("completed");
        if (!List.of("open", "closed").contains(state)
                || !List.of("completed", "not_planned", "duplicate", "reopened").contains(reason)) {
            throw refusal(422, "there is no such state");
        }
        body.fields().forEachRemaining(field -> issue.set(field.getKey(), field.getValue()));
        return Reply.of(200, shown(issue));
    }

    /** https://docs.github.com/en/rest/issues/sub-issues#add-sub-issue */
    private Reply subIssue(ObjectNode parent, JsonNode body) {
        allow(body, "sub_issue_id", "replace_parent");
        long id = body.path("sub_issue_id").asLong();
        ObjectNode child = issues.values().stream()
                .filter(issue -> issue.path("id").asLong() == id)
                .findFirst()
                .orElseThrow(() -> refusal(404, "Not Found"));
        long number = parent.path("number").asLong();
        if (child.path("parent").asLong() == number) {
            throw refusal(422, "Issue may not contain duplicate sub-issues");
        }
        if (child.has("parent") && !body.path("replace_parent").asBoolean()) {
            throw refusal(422, "Sub issue may only have one parent");
        }
        long siblings = issues.values().stream()
                .filter(issue -> issue.path("parent").asLong() == number)
                .count();
        if (siblings >= 100) {
            throw refusal(422, "Parent cannot have more than 100 sub-issues");
        }
        child.put("parent", number);
        return Reply.of(201, shown(parent));
    }

    /** https://docs.github.com/en/rest/issues/milestones#list-milestones */
    private Reply milestones() {
        ArrayNode all = JSON.arrayNode();
        for (int i = 0; i < milestones.size(); i++) {
            all.addObject().put("number", i + 1).put("title", milestones.get(i));
        }
        return Reply.of(200, all);
    }

    /** https://docs.github.com/en/rest/issues/milestones#create-a-milestone */
    private Reply milestone(JsonNode body) {
        allow(body, "title", "state", "description", "due_on");
        String title = body.path("title").asText();
        if (milestones.contains(title)) {
            throw refusal(422, "already_exists");
        }
        milestones.add(title);
        return Reply.of(201, JSON.objectNode().put("number", milestones.size()).put("title", title));
    }

    private ObjectNode shown(ObjectNode issue) {
        ObjectNode shown = issue.deepCopy();
        String repository = issue.has("moved") ? "acme/other" : "acme/platform";
        String base = address() + "/repos/" + repository;
        shown.put("url", base + "/issues/" + issue.path("number").asLong());
        ArrayNode labels = shown.putArray("labels");
        issue.path("labels").forEach(label -> labels.addObject().put("name", label.asText()));
        if (issue.has("parent")) {
            shown.put(
                    "parent_issue_url", base + "/issues/" + issue.path("parent").asLong());
        }
        if (issue.hasNonNull("milestone")) {
            int number = issue.path("milestone").asInt();
            shown.putObject("milestone").put("number", number).put("title", milestones.get(number - 1));
        }
        return shown;
    }
}
