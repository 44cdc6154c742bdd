package dev.lacuna.push.http;

import dev.lacuna.push.http.HttpException.FailureKind;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to one server, one after the other. What may be repeated is repeated after failures; everything else is
 * sent again only where the server said that it did nothing. Never sends credentials to another host.
 */
public final class RestClient {
    private static final int MOST_REDIRECTS = 3;
    private static final Duration BRIEF = Duration.ofSeconds(5);

    private final Address address;
    private final Credentials credentials;
    private final Map<String, String> headers;
    private final RetryPolicy retryPolicy;
    private final Sleeper sleeper;
    private final Consumer<String> progress;
    private final HttpClient http;
    private @Nullable Instant changed;

    /**
     * @param headers sent with each request
     * @param progress told of each longer wait
     */
    public RestClient(
            Address address,
            Credentials credentials,
            Map<String, String> headers,
            RetryPolicy retryPolicy,
            Sleeper sleeper,
            Consumer<String> progress) {
        this.address = address;
        this.credentials = credentials;
        this.headers = Map.copyOf(headers);
        this.retryPolicy = retryPolicy;
        this.sleeper = sleeper;
        this.progress = progress;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(retryPolicy.connectTimeout())
                .build();
    }

    public Address address() {
        return address;
    }

    /** The path of an address that the server itself gave, such as that of a next page. */
    public String pathOf(String given) {
        URI uri = resolved(address.base(), given);
        String whole = uri.toString();
        String base = address + "/";
        if (!address.contains(uri) || !whole.startsWith(base)) {
            throw elsewhere(uri);
        }
        return whole.substring(base.length() - 1);
    }

    /**
     * Sends a request until it is answered, or until it is of no use.
     *
     * @return the answer, whatever its status; but never one that means wait, try again, look elsewhere or go away
     */
    public RestResponse send(RestRequest call) {
        for (int attempt = 1; ; attempt++) {
            boolean last = attempt >= retryPolicy.tries();
            Duration wait;
            try {
                RestResponse answer = through(call);
                Optional<Duration> limit = RateLimit.of(answer, sleeper.instant());
                if (limit.isPresent()) {
                    wait = bearable(limit.get(), attempt);
                    if (last) {
                        throw new HttpException(
                                FailureKind.RATE_LIMITED, "The server goes on refusing: too many requests.", LATER);
                    }
                } else if (answer.status() >= 500) {
                    if (!call.idempotent()) {
                        throw doubt("It answered " + answer.status() + ".");
                    }
                    if (last) {
                        throw new HttpException(FailureKind.UNREACHABLE, answer.errorMessage(), LATER);
                    }
                    wait = bearable(
                            RateLimit.asked(answer, sleeper.instant()).orElse(retryPolicy.backoff(attempt)), attempt);
                } else {
                    return checked(answer);
                }
            } catch (IOException failure) {
                if (!call.idempotent()) {
                    throw doubt(reason(failure));
                }
                if (last) {
                    throw new HttpException(FailureKind.UNREACHABLE, reason(failure), LATER);
                }
                wait = retryPolicy.backoff(attempt);
            }
            waitAsAsked(wait);
        }
    }

    private static final String LATER = "Maybe run it again later: what is done is not done twice.";

    private RestResponse through(RestRequest call) throws IOException {
        URI uri = address.at(call.path());
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            RestResponse answer = once(call, uri);
            boolean redirect = answer.status() >= 301 && answer.status() <= 308 && answer.status() != 304;
            if (!redirect) {
                return answer;
            }
            URI next = resolved(uri, answer.header("location").orElse(""));
            if (!address.contains(next)) {
                throw elsewhere(next);
            }
            if (!call.method().equals("GET")) {
                throw new HttpException(
                        FailureKind.REJECTED,
                        "The item was moved to " + next.getPath() + ".",
                        "Maybe look it up there.");
            }
            uri = next;
        }
        throw new HttpException(FailureKind.REJECTED, "The server sends from place to place.", LATER);
    }

    private static URI resolved(URI from, String given) {
        try {
            return from.resolve(new URI(given));
        } catch (URISyntaxException notOne) {
            throw new HttpException(
                    FailureKind.USER_ERROR,
                    "The server sends to something that is no address.",
                    "Maybe the address is that of something else.");
        }
    }

    private RestResponse once(RestRequest call, URI uri) throws IOException {
        if (call.modifies()) {
            pace();
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Authorization", credentials.header())
                .header("Accept", "application/json");
        headers.forEach(request::setHeader);
        String body = call.body();
        if (body == null) {
            request.method(call.method(), HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(call.method(), HttpRequest.BodyPublishers.ofString(body));
        }
        BoundedBodyHandler bounded = new BoundedBodyHandler();
        CompletableFuture<HttpResponse<byte[]>> sent = http.sendAsync(request.build(), bounded);
        try {
            // Of the whole answer: the client's own time-out ends when the headers are there.
            HttpResponse<byte[]> response =
                    sent.get(retryPolicy.responseTimeout().toMillis(), TimeUnit.MILLISECONDS);
            Map<String, String> received = new TreeMap<>();
            response.headers()
                    .map()
                    .forEach((name, values) -> received.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            String text = new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
            return new RestResponse(
                    response.statusCode(), received, response.statusCode() < 400 ? text : credentials.redact(text));
        } catch (TimeoutException slow) {
            sent.cancel(true);
            throw new IOException(
                    "no answer within " + retryPolicy.responseTimeout().toSeconds() + " s", slow);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IOException io ? io : new IOException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HttpException(FailureKind.RATE_LIMITED, "It was interrupted.", LATER);
        }
    }

    private void pace() {
        Instant before = changed;
        if (before != null) {
            Duration left = retryPolicy.pauseBetweenChanges().minus(Duration.between(before, sleeper.instant()));
            if (!left.isNegative() && !left.isZero()) {
                sleeper.sleep(left);
            }
        }
        changed = sleeper.instant();
    }

    private RestResponse checked(RestResponse answer) {
        if (answer.status() == 401) {
            throw new HttpException(
                    FailureKind.UNAUTHORIZED,
                    "The server (" + address + ") does not accept the credentials. " + answer.errorMessage(),
                    "Maybe the token expired, or belongs to another user or server.");
        }
        return answer;
    }

    /** @throws HttpException if nobody waits that long */
    private Duration bearable(Duration asked, int attempt) {
        if (asked.compareTo(retryPolicy.longestWait()) > 0) {
            throw new HttpException(
                    FailureKind.RATE_LIMITED,
                    "The server asks to wait until " + sleeper.instant().plus(asked) + ".",
                    LATER);
        }
        Duration least = retryPolicy.backoff(attempt);
        return asked.compareTo(least) < 0 ? least : asked;
    }

    private void waitAsAsked(Duration wait) {
        if (wait.compareTo(BRIEF) > 0) {
            progress.accept("waiting " + wait.toSeconds() + " s, as the server asks");
        }
        sleeper.sleep(wait);
    }

    private String reason(IOException failure) {
        String message = failure.getMessage();
        String words = message == null ? failure.getClass().getSimpleName() : credentials.redact(message);
        return "No answer from " + address + ": " + words.replaceAll("\\p{Cntrl}", " ");
    }

    private static HttpException doubt(String says) {
        return new HttpException(FailureKind.RESULT_UNKNOWN, says, LATER);
    }

    private HttpException elsewhere(URI to) {
        return new HttpException(
                FailureKind.USER_ERROR,
                "The server (" + address + ") sends to another one (" + to.getScheme() + "://" + to.getHost()
                        + "); credentials do not go there.",
                "Maybe give that address, if you trust it.");
    }
}
