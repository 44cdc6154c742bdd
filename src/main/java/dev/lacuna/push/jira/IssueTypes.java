package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lacuna.push.http.RestClient;
import dev.lacuna.push.http.RestRequest;
import dev.lacuna.push.tracker.TrackerException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sorts of issue that a project has, by name.
 *
 * @see <a
 *     href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-createmeta-projectidorkey-issuetypes-get">Get
 *     create metadata issue types for a project</a>
 */
final class IssueTypes {
    private static final int PAGE = 50;

    private final RestClient client;
    private final String project;
    private @Nullable Map<String, String> ids;

    IssueTypes(RestClient client, String project) {
        this.client = client;
        this.project = project;
    }

    String id(String name) {
        Map<String, String> known = ids;
        if (known == null) {
            known = read();
            ids = known;
        }
        String id = known.get(name.toLowerCase(Locale.ROOT));
        if (id == null) {
            throw new TrackerException(
                    "The project (" + project + ") has no issue type (" + name + ").",
                    "Maybe choose one of: " + String.join(", ", known.keySet()) + ".");
        }
        return id;
    }

    private Map<String, String> read() {
        Map<String, String> all = new TreeMap<>();
        int from = 0;
        JsonNode page;
        do {
            page = client.send(RestRequest.get("/rest/api/3/issue/createmeta/" + project + "/issuetypes?startAt=" + from
                            + "&maxResults=" + PAGE))
                    .orThrowUnreadable("project " + project)
                    .json();
            for (JsonNode type : page.path("issueTypes")) {
                all.put(
                        type.path("name").asText().toLowerCase(Locale.ROOT),
                        type.path("id").asText());
                from++;
            }
        } while (!page.path("issueTypes").isEmpty() && from < page.path("total").asInt());
        return all;
    }
}
