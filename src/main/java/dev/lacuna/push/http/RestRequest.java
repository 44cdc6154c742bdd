package dev.lacuna.push.http;

import org.jspecify.annotations.Nullable;

/**
 * A request.
 *
 * @param path begins with a slash; its parts are encoded
 * @param body JSON; absent for none
 * @param idempotent whether sending it twice does no more than sending it once
 * @param modifies whether it changes something on the server
 */
public record RestRequest(
        String method, String path, @Nullable String body, boolean idempotent, boolean modifies) {

    public static RestRequest get(String path) {
        return new RestRequest("GET", path, null, true, false);
    }

    /** A question that is asked with a body. */
    public static RestRequest query(String path, String body) {
        return new RestRequest("POST", path, body, true, false);
    }

    /** Sets something to a value: the same, however often it is sent. */
    public static RestRequest update(String method, String path, @Nullable String body) {
        return new RestRequest(method, path, body, true, true);
    }

    /** Makes something: one more each time that it is sent. */
    public static RestRequest create(String path, String body) {
        return new RestRequest("POST", path, body, false, true);
    }
}
