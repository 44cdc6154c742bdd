package dev.lacuna.push.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A token, perhaps with a user. It can be sent; nothing else shows it. */
public final class Credentials {
    private static final String HIDDEN = "(secret)";

    private final String token;
    private final String header;

    private Credentials(String token, String header) {
        this.token = token;
        this.header = header;
    }

    /**
     * @param user for servers that want a user beside the token; absent for the others
     * @throws HttpException if the token cannot be one
     */
    public static Credentials of(@Nullable String user, String token) {
        String stripped = token.strip();
        if (stripped.isEmpty() || !stripped.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new HttpException(
                    HttpException.FailureKind.USER_ERROR,
                    "The token is empty, or holds a blank or another character that no token has.",
                    "Maybe it was cut, or the file holds more than the token.");
        }
        if (user == null) {
            return new Credentials(stripped, "Bearer " + stripped);
        }
        if (user.isBlank() || user.contains(":") || user.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            throw new HttpException(
                    HttpException.FailureKind.USER_ERROR,
                    "The user that the token belongs to is empty, or holds a colon or a control character.",
                    "Maybe it is the e-mail address of the account.");
        }
        byte[] pair = (user + ":" + stripped).getBytes(StandardCharsets.UTF_8);
        return new Credentials(stripped, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    String header() {
        return header;
    }

    /** A text without the secret, should a server have echoed it. */
    String redact(String text) {
        String encoded = header.substring(header.indexOf(' ') + 1);
        // As JSON may write it as well: with its slashes or quotes escaped.
        String plain = text.replace("\\/", "/");
        String quoted = token.replace("\\", "\\\\").replace("\"", "\\\"");
        boolean escaped = plain.contains(encoded) || plain.contains(token) || plain.contains(quoted);
        return (escaped ? plain : text)
                .replace(encoded, HIDDEN)
                .replace(token, HIDDEN)
                .replace(quoted, HIDDEN);
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
