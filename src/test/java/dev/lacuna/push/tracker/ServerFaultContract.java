package dev.lacuna.push.tracker;

import static dev.lacuna.push.tracker.PushFixture.epic;
import static dev.lacuna.push.tracker.PushFixture.order;
import static dev.lacuna.push.tracker.PushFixture.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lacuna.push.http.HttpException;
import dev.lacuna.push.http.RetryPolicy;
import dev.lacuna.push.tracker.FakeServer.ReceivedRequest;
import dev.lacuna.push.tracker.FakeServer.ServerFault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a push makes of a server that behaves badly, and of another push. */
public abstract class ServerFaultContract {
    private static final DesiredItem ONE = work("one:limits", "One");
    private static final DesiredItem OTHER = work("other:limits", "Other");

    @TempDir
    Path folder = Path.of("");

    private final TrackerDriver desk = desk();
    private PushFixture bench = new PushFixture(desk, folder);

    protected abstract TrackerDriver desk();

    @BeforeEach
    void begin() {
        bench = new PushFixture(desk, folder);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private static DesiredState two() {
        return order(ONE, OTHER);
    }

    private void allIsThereOnce() {
        assertThat(desk.size()).isEqualTo(3);
        assertThat(desk.item(ONE.id())).isPresent();
        assertThat(desk.item(OTHER.id())).isPresent();
        assertThat(desk.item(epic().id())).isPresent();
        desk.server().behave();
        assertThat(bench.push(two()).plan().steps()).isEmpty();
    }

    /** Each request goes wrong once, in one way. */
    private void everyRequestOnce(Supplier<ServerFault> trouble) {
        Set<String> seen = new HashSet<>();
        desk.server()
                .disturb(request -> seen.add(request.method() + request.path() + request.query() + request.text())
                        ? trouble.get()
                        : null);
    }

    @Test
    void tooManyRequestsAreWaitedForAsLongAsTheServerAsks() {
        everyRequestOnce(() -> ServerFault.instead(429, Map.of("Retry-After", "37")));
        assertThat(bench.push(two()).result().complete()).isTrue();
        assertThat(bench.time.waits()).isNotEmpty().allMatch(wait -> wait.equals(Duration.ofSeconds(37)));
        allIsThereOnce();
    }

    @Test
    void serverErrorsAreTriedAgain() {
        everyRequestOnce(() -> ServerFault.instead(500, Map.of()));
        assertThat(bench.push(two()).result().complete()).isTrue();
        allIsThereOnce();
    }

    @Test
    void serverErrorsAfterTheDeedMakeNothingTwice() {
        everyRequestOnce(() -> ServerFault.doneBut(503));
        assertThat(bench.push(two()).result().failed()).isEmpty();
        allIsThereOnce();
    }

    @Test
    void answersThatSayNothingOfWhatWasMadeMakeNothingTwice() {
        AtomicInteger number = new AtomicInteger();
        desk.server()
                .disturb(request -> request.method().equals("POST")
                                && request.path().matches(".*/(issue/bulk|issues)")
                                && number.incrementAndGet() <= 2
                        ? ServerFault.doneBut(201)
                        : null);
        assertThat(bench.push(two()).result().complete()).isTrue();
        allIsThereOnce();
    }

    @Test
    void aRedirectToNowhereIsSaid() {
        Map<String, String> nowhere = Map.of("Location", "ht tp://[");
        desk.server().disturb(request -> ServerFault.instead(302, nowhere));
        assertThatThrownBy(() -> bench.plan(two()))
                .isInstanceOf(dev.lacuna.push.http.HttpException.class)
                .hasMessageContaining("no address");
    }

    @Test
    void cutAnswersMakeNothingTwice() {
        everyRequestOnce(ServerFault::cutAfter);
        assertThat(bench.push(two()).result().failed()).isEmpty();
        allIsThereOnce();
    }

    @Test
    void slowAnswersMakeNothingTwice() {
        RetryPolicy hasty = new RetryPolicy(
                Duration.ofSeconds(5), Duration.ofMillis(700), 6, Duration.ofMinutes(10), Duration.ZERO);
        AtomicInteger slow = new AtomicInteger();
        desk.server()
                .disturb(request -> request.modifies() && slow.incrementAndGet() == 1 ? ServerFault.slow(1_500) : null);
        assertThat(bench.within(hasty).push(two()).result().failed()).isEmpty();
        allIsThereOnce();
    }

    @Test
    void aWaitThatIsTooLongEndsThePushAndIsSaid() {
        desk.server()
                .disturb(
                        request -> request.modifies() ? ServerFault.instead(429, Map.of("Retry-After", "7200")) : null);
        PushResult result = bench.push(two()).result();
        assertThat(String.valueOf(result.stopped())).contains("asks to wait until");
        assertThat(result.notAttempted()).hasSize(3);
        assertThat(result.complete()).isFalse();
    }

    @Test
    void refusedCredentialsEndThePushAtOnce() {
        desk.server().disturb(request -> request.modifies() ? ServerFault.instead(401, Map.of()) : null);
        PushResult result = bench.push(two()).result();
        assertThat(String.valueOf(result.stopped())).contains("does not accept the credentials");
        assertThat(desk.server().asked().stream().filter(ReceivedRequest::modifies))
                .hasSize(1);
        desk.server().behave();
        assertThat(bench.push(two()).result().complete()).isTrue();
        allIsThereOnce();
    }

    @Test
    void credentialsThatMayNotReadEndThePlan() {
        desk.server().disturb(request -> ServerFault.instead(403, Map.of()));
        assertThatThrownBy(() -> bench.plan(two()))
                .isInstanceOfSatisfying(
                        HttpException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(HttpException.FailureKind.UNAUTHORIZED));
    }

    @Test
    void anItemThatMayNotBeChangedFailsAlone() {
        bench.push(two());
        desk.server()
                .disturb(request -> request.modifies() && request.text().contains("One, changed")
                        ? ServerFault.instead(403, Map.of())
                        : null);
        DesiredState changed = order(work("one:limits", "One, changed"), work("other:limits", "Other, changed"));
        PushResult result = bench.push(changed).result();
        assertThat(result.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.step().id()).isEqualTo(ONE.id()));
        assertThat(result.count(PushStep.Update.class)).isEqualTo(1);
    }

    @Test
    void aServerThatIsDownIsNotAskedForEachItem() {
        desk.server().disturb(request -> request.modifies() ? ServerFault.instead(502, Map.of()) : null);
        DesiredItem[] many = new DesiredItem[40];
        for (int i = 0; i < many.length; i++) {
            many[i] = work("f" + i + ":limits", "Work " + i);
        }
        PushResult result = bench.push(order(many)).result();
        assertThat(result.complete()).isFalse();
        assertThat(desk.server().asked().stream()
                        .filter(ReceivedRequest::modifies)
                        .count())
                .isLessThan(40);
        desk.server().behave();
        assertThat(bench.push(order(many)).result().complete()).isTrue();
        assertThat(desk.size()).isEqualTo(41);
    }

    @Test
    void twoPushesAtOnceLeaveOneOpenItemEach() {
        PushFixture second = new PushFixture(desk, folder);
        boolean[] begun = new boolean[1];
        desk.server().disturb(request -> {
            if (request.modifies() && !begun[0]) {
                begun[0] = true;
                assertThat(second.push(two(), "second.json").result().complete())
                        .isTrue();
            }
            return null;
        });
        assertThat(bench.push(two(), "first.json").result().failed()).isEmpty();
        assertThat(desk.open()).isEqualTo(3);
        assertThat(bench.push(two(), "first.json").plan().steps()).isEmpty();
        assertThat(bench.push(two(), "second.json").plan().steps()).isEmpty();
        assertThat(bench.push(two(), "third.json").plan().steps()).isEmpty();
    }

    @Test
    void anAnswerOfSomethingElseIsNoEmptyTracker() {
        desk.server()
                .disturb(request -> new ServerFault(
                        false,
                        FakeServer.Reply.of(200, FakeServer.JSON.objectNode().put("welcome", "to the hotel")),
                        0));
        assertThatThrownBy(() -> bench.push(two())).hasMessageContaining("no list");
        assertThat(desk.size()).isZero();
    }

    @Test
    void aRedirectToAnotherHostIsNotFollowed() {
        Map<String, String> elsewhere = Map.of("Location", "https://evil.example/rest");
        desk.server().disturb(request -> ServerFault.instead(302, elsewhere));
        assertThatThrownBy(() -> bench.plan(two())).hasMessageContaining("sends to another one");
    }

    @Test
    void aTokenIsToldNobody() {
        String token = TrackerDriver.TOKEN;
        desk.server()
                .disturb(request -> new ServerFault(
                        false,
                        new FakeServer.Reply(
                                400,
                                FakeServer.JSON
                                        .objectNode()
                                        .put(
                                                "message",
                                                "no " + request.headers().get("Authorization") + token),
                                Map.of()),
                        0));
        assertThatThrownBy(() -> bench.plan(two()))
                .satisfies(failure -> assertThat(failure.toString())
                        .contains("(secret)")
                        .doesNotContain(
                                token,
                                java.util.Base64.getEncoder()
                                        .encodeToString(("somebody@acme.example:" + token)
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        desk.server().behave();
        bench.push(two());
        assertThat(bench.progress).isNotEmpty().noneMatch(line -> line.contains(token));
        assertThat(folder).isDirectoryContaining(file -> file.toString().endsWith("map.json"));
        assertThat(folder.resolve("map.json")).content().doesNotContain(token);
    }
}
