package dev.lacuna.push.tracker;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A server that keeps what it is told, on a port of this machine; and that can be made to behave badly. */
public abstract class FakeServer implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper();
    protected static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final WireMockServer server;
    private final List<ReceivedRequest> asked = new ArrayList<>();
    private FaultInjector disturbance = request -> null;

    /** A request as it came. */
    public record ReceivedRequest(
            int number,
            String method,
            String path,
            Map<String, String> query,
            JsonNode body,
            String text,
            Map<String, String> headers) {

        public boolean modifies() {
            return !method.equals("GET") && !path.endsWith("/search/jql") && !path.endsWith("/bulkfetch");
        }
    }

    /** What is answered. */
    public record Reply(int status, JsonNode body, Map<String, String> headers) {
        public static Reply of(int status, JsonNode body) {
            return new Reply(status, body, Map.of());
        }

        public static Reply empty(int status) {
            return of(status, MissingNode.getInstance());
        }
    }

    /** What goes wrong with a request. */
    public record ServerFault(boolean carriedOut, @Nullable Reply reply, int delayMillis) {
        /** The connection breaks before the server has read the request. */
        public static ServerFault cutBefore() {
            return new ServerFault(false, null, 0);
        }

        /** The server does what it is asked for, and the answer is lost. */
        public static ServerFault cutAfter() {
            return new ServerFault(true, null, 0);
        }

        /** Another answer, and nothing done. */
        public static ServerFault instead(int status, Map<String, String> headers) {
            return new ServerFault(false, new Reply(status, JSON.objectNode().put("message", "no"), headers), 0);
        }

        /** The server does what it is asked for, and answers something else. */
        public static ServerFault doneBut(int status) {
            return new ServerFault(true, new Reply(status, JSON.objectNode(), Map.of()), 0);
        }

        /** The server does what it is asked for, and takes long to say so. */
        public static ServerFault slow(int millis) {
            return new ServerFault(true, null, millis);
        }
    }

    /** Says what goes wrong with a request; null if nothing. */
    public interface FaultInjector {
        @Nullable
        ServerFault of(ReceivedRequest request);
    }

    /** What a server refuses. */
    protected static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Reply reply;

        public Refusal(int status, ObjectNode body) {
            super(body.toString());
            reply = Reply.of(status, body);
        }
    }

    protected FakeServer() {
        server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .disableRequestJournal()
                .extensions(new FakeResponder()));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers(FakeResponder.NAME)));
    }

    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    public synchronized List<ReceivedRequest> asked() {
        return List.copyOf(asked);
    }

    public synchronized void forgetRequests() {
        asked.clear();
    }

    public synchronized void disturb(FaultInjector other) {
        disturbance = other;
    }

    public synchronized void behave() {
        disturbance = request -> null;
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Does what it is asked for. */
    protected abstract Reply answer(ReceivedRequest request);

    /** In the manner of this tracker. */
    protected abstract Refusal refusal(int status, String message);

    /** Refuses whatever the documentation of an endpoint does not name. */
    protected void allow(JsonNode body, String... fields) {
        Set<String> known = Set.of(fields);
        body.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw refusal(422, "There is no field " + name + ".");
            }
        });
    }

    private final class FakeResponder implements ResponseTransformerV2 {
        static final String NAME = "stand-in";

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public Response transform(Response response, ServeEvent event) {
            ReceivedRequest request;
            ServerFault trouble;
            FaultInjector now;
            synchronized (FakeServer.this) {
                request = asked(event);
                asked.add(request);
                now = disturbance;
            }
            // Outside of the lock: a disturbance may be another client at work.
            trouble = now.of(request);
            synchronized (FakeServer.this) {
                Reply reply = trouble == null || trouble.carriedOut() ? carryOut(request) : null;
                return written(trouble, reply);
            }
        }

        private Reply carryOut(ReceivedRequest request) {
            try {
                return answer(request);
            } catch (Refusal refusal) {
                return refusal.reply;
            }
        }

        private Response written(@Nullable ServerFault trouble, @Nullable Reply reply) {
            Reply shown = trouble != null && trouble.reply() != null ? trouble.reply() : reply;
            boolean cut = trouble != null && trouble.reply() == null && trouble.delayMillis() == 0;
            if (shown == null || cut) {
                return Response.response().fault(Fault.CONNECTION_RESET_BY_PEER).build();
            }
            List<HttpHeader> headers = new ArrayList<>();
            headers.add(new HttpHeader("Content-Type", "application/json"));
            shown.headers().forEach((name, value) -> headers.add(new HttpHeader(name, value)));
            Response.Builder builder =
                    Response.response().status(shown.status()).headers(new HttpHeaders(headers));
            if (!shown.body().isMissingNode()) {
                builder.body(shown.body().toString());
            }
            if (trouble != null && trouble.delayMillis() > 0) {
                builder.incrementInitialDelay(trouble.delayMillis());
            }
            return builder.build();
        }

        private ReceivedRequest asked(ServeEvent event) {
            Request from = event.getRequest();
            URI uri = URI.create(from.getUrl());
            Map<String, String> query = new TreeMap<>();
            String raw = uri.getRawQuery() == null ? "" : uri.getRawQuery();
            for (String pair : raw.split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    query.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
                }
            }
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            from.getHeaders().all().forEach(header -> headers.put(header.key(), header.firstValue()));
            String text = from.getBodyAsString();
            return new ReceivedRequest(
                    asked.size() + 1,
                    from.getMethod().getName(),
                    decoded(uri.getRawPath()),
                    query,
                    json(text),
                    text,
                    headers);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? MissingNode.getInstance() : MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(text, broken);
        }
    }
}
