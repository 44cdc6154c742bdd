package dev.lacuna.push.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lacuna.push.http.RestClient;
import dev.lacuna.push.http.RestRequest;
import dev.lacuna.push.http.RestResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists that come in pages.
 *
 * @see <a href="https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api">Link headers</a>
 */
record PagedResults(RestClient client) {
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,]*rel=\"next\"");

    /** All elements of all pages. */
    List<JsonNode> all(String path, String what) {
        List<JsonNode> all = new ArrayList<>();
        Optional<String> next = Optional.of(path);
        Set<String> seen = new HashSet<>();
        while (next.isPresent()) {
            if (!seen.add(next.get())) {
                throw RestResponse.circularPages();
            }
            RestResponse answer = client.send(RestRequest.get(next.get())).orThrowUnreadable(what);
            RestResponse.list(answer.json()).forEach(all::add);
            next = answer.header("link").flatMap(PagedResults::next).map(client::pathOf);
        }
        return all;
    }

    private static Optional<String> next(String link) {
        Matcher matcher = NEXT.matcher(link);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
