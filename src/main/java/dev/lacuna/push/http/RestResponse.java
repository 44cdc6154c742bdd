package dev.lacuna.push.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param headers by name in lower case, the first value of each
 */
public record RestResponse(int status, Map<String, String> headers, String body) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LONGEST = 300;

    public RestResponse {
        headers = Map.copyOf(headers);
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body; missing where there is none. */
    public JsonNode json() {
        if (body.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new HttpException(
                    HttpException.FailureKind.REJECTED,
                    "The answer (" + status + ") is no JSON.",
                    "Maybe the address is that of something else.");
        }
    }

    /** Itself, if the server did what was asked. */
    public RestResponse orThrow() {
        if (isSuccess()) {
            return this;
        }
        throw new HttpException(
                HttpException.FailureKind.REJECTED,
                errorMessage(),
                "Maybe look the item up there; the others went on.");
    }

    /**
     * What a server made, if it did. An answer that says yes and not what is lost on the way: it may have been made.
     *
     * @param field what names it
     */
    public JsonNode created(String field) {
        orThrow();
        JsonNode json = parsed(body);
        if (json.hasNonNull(field)) {
            return json;
        }
        throw new HttpException(
                HttpException.FailureKind.RESULT_UNKNOWN,
                "It answered " + status + ", and not what it made.",
                "Maybe run it again later: what is done is not done twice.");
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    /**
     * Itself, if the server let it be read.
     *
     * @param what as people know it
     */
    public RestResponse orThrowUnreadable(String what) {
        if (isSuccess()) {
            return this;
        }
        if (status == 403) {
            throw new HttpException(
                    HttpException.FailureKind.UNAUTHORIZED,
                    "The credentials may not read " + what + ". " + errorMessage(),
                    "Maybe the token lacks a permission, or belongs to another user.");
        }
        throw new HttpException(
                HttpException.FailureKind.USER_ERROR,
                "There is no " + what + ", or not for these credentials. " + errorMessage(),
                "Maybe look at the address, the name and the token.");
    }

    /** A list that an answer must hold: without it, what is there would be taken for missing, and made once more. */
    public static JsonNode list(JsonNode given) {
        if (given.isArray()) {
            return given;
        }
        throw new HttpException(
                HttpException.FailureKind.USER_ERROR,
                "The answer holds no list where there should be one.",
                "Maybe the address is that of something else.");
    }

    /** That a page leads back to one before: what the rest holds is not known, and would be made once more. */
    public static HttpException circularPages() {
        return new HttpException(
                HttpException.FailureKind.UNREACHABLE,
                "The server's pages go round in a circle.",
                "Maybe run it again later: what is done is not done twice.");
    }

    /** Why the server did not do what was asked, in its words, on one line. */
    public String errorMessage() {
        List<String> words = new ArrayList<>();
        try {
            collect(MAPPER.readTree(body), words);
        } catch (JsonProcessingException notJson) {
            words.clear();
        }
        String all =
                String.join("; ", words).replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        String shown = all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
        return shown.isEmpty() ? "It answered " + status + "." : "It answered " + status + ": " + shown;
    }

    /** Both trackers' shapes: a message, lists of messages, and messages by field. */
    private static void collect(JsonNode json, List<String> words) {
        if (json.hasNonNull("message")) {
            words.add(json.path("message").asText());
        }
        json.path("errorMessages").forEach(each -> words.add(each.asText()));
        JsonNode errors = json.path("errors");
        if (errors.isObject()) {
            errors.fields()
                    .forEachRemaining(field ->
                            words.add(field.getKey() + ": " + field.getValue().asText()));
        } else {
            for (JsonNode error : errors) {
                String field = error.path("field").asText();
                String message = error.path("message").asText(error.path("code").asText());
                words.add(field.isEmpty() ? message : field + ": " + message);
            }
        }
    }
}
