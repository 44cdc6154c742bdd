package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.push.http.RestClient;
import dev.lacuna.push.http.RestRequest;
import dev.lacuna.push.http.RestResponse;
import dev.lacuna.push.tracker.TrackerItem;
import dev.lacuna.question.backlog.ItemMarker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads issues.
 *
 * @see <a
 *     href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post">Search
 *     for issues using JQL</a>
 * @see <a
 *     href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post">Bulk
 *     fetch issues: 100 at most</a>
 */
record Issues(RestClient client) {
    /** The entity property in which an issue's mark is hidden. */
    static final String PROPERTY = "lacuna";

    private static final List<String> FIELDS =
            List.of("summary", "description", "labels", "status", "parent", "project");
    private static final int PAGE = 100;

    /** Through all pages. The index behind it may be behind by seconds, seldom by minutes. */
    List<TrackerItem> search(String jql, String what) {
        List<TrackerItem> all = new ArrayList<>();
        String token = "";
        Set<String> seen = new HashSet<>();
        do {
            if (!seen.add(token)) {
                throw RestResponse.circularPages();
            }
            ObjectNode query = asked().put("jql", jql).put("maxResults", PAGE);
            if (!token.isEmpty()) {
                query.put("nextPageToken", token);
            }
            JsonNode page = client.send(RestRequest.query("/rest/api/3/search/jql", query.toString()))
                    .orThrowUnreadable(what)
                    .json();
            RestResponse.list(page.path("issues")).forEach(issue -> all.add(found(issue)));
            token = page.path("isLast").asBoolean()
                    ? ""
                    : page.path("nextPageToken").asText("");
        } while (!token.isEmpty());
        return all;
    }

    /** As they are now; without those that are gone, or that may not be seen. */
    List<TrackerItem> fetch(List<String> ids) {
        List<TrackerItem> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            ObjectNode query = asked();
            ids.subList(from, Math.min(from + PAGE, ids.size())).forEach(query.putArray("issueIdsOrKeys")::add);
            JsonNode page = client.send(RestRequest.query("/rest/api/3/issue/bulkfetch", query.toString()))
                    .orThrow()
                    .json();
            RestResponse.list(page.path("issues")).forEach(issue -> all.add(found(issue)));
        }
        return all;
    }

    private static ObjectNode asked() {
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        FIELDS.forEach(query.putArray("fields")::add);
        query.putArray("properties").add(PROPERTY);
        return query;
    }

    private static TrackerItem found(JsonNode issue) {
        JsonNode fields = issue.path("fields");
        IssueDescription description = IssueDescription.read(fields.path("description"));
        Set<String> labels = new HashSet<>();
        fields.path("labels").forEach(label -> labels.add(label.asText()));
        String parent = fields.path("parent").path("id").asText("");
        String id = issue.path("id").asText();
        return new TrackerItem(
                id,
                issue.path("key").asText(),
                fields.path("project").path("key").asText(),
                Long.parseLong(id),
                !Transitions.CLOSED.contains(
                        fields.at("/status/statusCategory/key").asText()),
                mark(issue).or(description::mark).orElse(null),
                fields.path("summary").asText(),
                description.text(),
                labels,
                parent.isEmpty() ? null : parent,
                null,
                issue);
    }

    private static Optional<ItemMarker> mark(JsonNode issue) {
        Map<String, String> fields = new HashMap<>();
        issue.path("properties")
                .path(PROPERTY)
                .fields()
                .forEachRemaining(
                        field -> fields.put(field.getKey(), field.getValue().asText()));
        return ItemMarker.of(fields);
    }
}
