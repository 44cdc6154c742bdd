package dev.lacuna.push.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.lacuna.push.http.RestRequest;
import dev.lacuna.push.http.RestResponse;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of a repository, by title; one that is missing is made.
 *
 * @see <a href="https://docs.github.com/en/rest/issues/milestones">REST endpoints for milestones</a>
 */
final class Milestones {
    private final PagedResults pages;
    private final String path;
    private @Nullable Map<String, Long> numbers;

    Milestones(PagedResults pages, String repository) {
        this.pages = pages;
        path = "/repos/" + repository + "/milestones";
    }

    long number(String title) {
        Long known = numbers().get(title);
        if (known != null) {
            return known;
        }
        String body = JsonNodeFactory.instance.objectNode().put("title", title).toString();
        // Titles are unique: a second one is refused, so this may be repeated.
        RestResponse answer = pages.client().send(RestRequest.update("POST", path, body));
        if (answer.isSuccess()) {
            numbers().put(title, answer.json().path("number").asLong());
        } else {
            numbers = null;
        }
        Long made = numbers().get(title);
        if (made == null) {
            answer.orThrow();
            throw new IllegalStateException("The milestone (" + title + ") was made and is not there.");
        }
        return made;
    }

    private Map<String, Long> numbers() {
        Map<String, Long> all = numbers;
        if (all == null) {
            all = new TreeMap<>();
            for (JsonNode milestone : pages.all(path + "?state=all&per_page=100", "list of milestones")) {
                all.put(
                        milestone.path("title").asText(),
                        milestone.path("number").asLong());
            }
            numbers = all;
        }
        return all;
    }
}
