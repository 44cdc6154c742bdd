package dev.lacuna.push.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.push.http.HttpException;
import dev.lacuna.push.http.HttpException.FailureKind;
import dev.lacuna.push.http.RestClient;
import dev.lacuna.push.http.RestRequest;
import dev.lacuna.push.http.RestResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves issues through whatever workflow they have: to a status that counts as done, or to one that does not.
 *
 * @see <a
 *     href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-get">Get
 *     transitions</a>
 * @see <a
 *     href="https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post">Transition
 *     issue</a>
 */
record Transitions(RestClient client) {
    /** Categories of a status that is open, the first before the second. */
    static final List<String> OPEN = List.of("new", "indeterminate");

    /** Of a status that is closed. */
    static final List<String> CLOSED = List.of("done");

    void move(String id, List<String> categories) {
        String path = "/rest/api/3/issue/" + id + "/transitions";
        JsonNode all = client.send(RestRequest.get(path + "?expand=transitions.fields"))
                .orThrow()
                .json()
                .path("transitions");
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("transition").put("id", choice(all, categories));
        try {
            client.send(RestRequest.create(path, body.toString())).orThrow();
        } catch (HttpException failure) {
            if (failure.kind() != FailureKind.RESULT_UNKNOWN || !categories.contains(category(id))) {
                throw failure;
            }
        }
    }

    private String category(String id) {
        RestResponse answer = client.send(RestRequest.get("/rest/api/3/issue/" + id + "?fields=status"));
        return answer.orThrow().json().at("/fields/status/statusCategory/key").asText();
    }

    private static String choice(JsonNode all, List<String> categories) {
        for (String category : categories) {
            for (JsonNode transition : all) {
                boolean there = transition.at("/to/statusCategory/key").asText().equals(category);
                if (there && !wantsMore(transition)) {
                    return transition.path("id").asText();
                }
            }
        }
        List<String> names = new ArrayList<>();
        all.forEach(transition -> names.add(transition.path("name").asText()));
        throw new HttpException(
                FailureKind.REJECTED,
                "Its workflow has no transition to a status that is " + String.join(" or ", categories)
                        + " and asks for no field; it has (" + String.join(", ", names) + ").",
                "Maybe move it by hand.");
    }

    private static boolean wantsMore(JsonNode transition) {
        for (JsonNode field : transition.path("fields")) {
            if (field.path("required").asBoolean()
                    && !field.path("hasDefaultValue").asBoolean()) {
                return true;
            }
        }
        return false;
    }
}
