package dev.lacuna.push.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where a server is: always https, or http to this very machine.
 *
 * @param base scheme, host, port and perhaps a path, without a slash at the end
 */
public record Address(URI base) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Reads what a user wrote.
     *
     * @throws HttpException if nothing may be sent there
     */
    public static Address of(String text) {
        if (text.indexOf('@') >= 0) {
            // Not shown: it may hold a password, also where it cannot be read as an address.
            throw wrong("The address holds a user or a password before its host.");
        }
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException notOne) {
            throw wrong("The address is none.");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw wrong("The address has something after its path (? or #).");
        }
        String host = uri.getHost();
        if (host == null || uri.getScheme() == null) {
            throw wrong("The address (" + shown(text) + ") names no host.");
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean here = LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
        if (!scheme.equals("https") && !(scheme.equals("http") && here)) {
            throw wrong("The address (" + shown(text) + ") is not encrypted.");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
        if (path.contains("/../") || path.endsWith("/..") || path.contains("//")) {
            throw wrong("The address (" + shown(text) + ") has a path that leads nowhere.");
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new Address(URI.create(scheme + "://" + host.toLowerCase(Locale.ROOT) + port + path));
    }

    /** @param path begins with a slash; its parts are already encoded */
    URI at(String path) {
        return URI.create(base + path);
    }

    /** Whether a request with credentials may go there: the same scheme, host and port. */
    boolean contains(URI other) {
        return base.getScheme().equalsIgnoreCase(other.getScheme())
                && base.getHost().equalsIgnoreCase(String.valueOf(other.getHost()))
                && port(base) == port(other);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private static HttpException wrong(String says) {
        return new HttpException(
                HttpException.FailureKind.USER_ERROR,
                says,
                "Maybe write it like https://example.atlassian.net, without user, question mark or hash.");
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
