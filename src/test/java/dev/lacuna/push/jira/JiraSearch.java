package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.push.tracker.FakeServer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches as an index does that is behind; understands only the one sort of question that is asked. */
record JiraSearch(FakeJiraServer server) {
    private static final Pattern JQL = Pattern.compile(
            "project = \"([A-Z]+)\" AND labels in \\((\"[^\"]+\"(?:, \"[^\"]+\")*)\\) ORDER BY key ASC");

    /**
     * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post
     * and, of what it does not show yet, https://developer.atlassian.com/cloud/jira/platform/search-and-reconcile/
     */
    FakeServer.Reply search(JsonNode body) {
        server.allowed(
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
            throw server.wrong("Error in the JQL Query");
        }
        if (!jql.group(1).equals("PLAT")) {
            throw server.wrong("The value '" + jql.group(1) + "' does not exist for the field 'project'.");
        }
        Set<String> labels =
                Set.of(jql.group(2).substring(1, jql.group(2).length() - 1).split("\", \""));
        Instant shownUntil = server.clock.get().minus(server.indexLag);
        List<ObjectNode> found = server.issues.values().stream()
                .filter(issue -> issue.at("/fields/project/key").asText().equals(jql.group(1)))
                .filter(issue -> !Instant.parse(issue.path("indexed").asText()).isAfter(shownUntil))
                .filter(issue -> FakeJiraServer.labels(issue).stream().anyMatch(labels::contains))
                .toList();
        int from = Integer.parseInt(body.path("nextPageToken").asText("0"));
        int until = Math.min(
                found.size(), from + Math.min(100, body.path("maxResults").asInt(50)));
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode all = page.putArray("issues");
        found.subList(from, until).forEach(issue -> all.add(server.shown(issue)));
        page.put("isLast", until >= found.size());
        if (until < found.size()) {
            page.put("nextPageToken", "" + until);
        }
        return FakeServer.Reply.of(200, page);
    }
}
