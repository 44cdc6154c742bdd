package dev.lacuna.push.tracker;

import static dev.lacuna.push.tracker.PushFixture.epic;
import static dev.lacuna.push.tracker.PushFixture.formerly;
import static dev.lacuna.push.tracker.PushFixture.id;
import static dev.lacuna.push.tracker.PushFixture.order;
import static dev.lacuna.push.tracker.PushFixture.work;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.push.tracker.FakeServer.ServerFault;
import dev.lacuna.push.tracker.VirtualTime.SimulatedCrash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A push that dies at any request, and is run once more, ends as if it had not died. */
public abstract class CrashContract {
    private static final DesiredItem KEPT = work("kept:limits", "Kept");
    private static final DesiredItem MENDED = work("mended:limits", "Mended");
    private static final DesiredItem BACK = work("back:limits", "Back again");
    private static final DesiredItem CHANGED = work("changed:limits", "Changed");
    private static final DesiredItem OLD = work("old:limits", "Renamed");
    private static final DesiredItem RENAMED = formerly(work("new:limits", "Renamed"), "old:limits");
    private static final DesiredItem ADDED = work("added:limits", "Added");
    private static final DesiredItem MORE = work("more:limits", "Added as well");

    @TempDir
    Path folder = Path.of("");

    protected abstract TrackerDriver desk();

    /** One that shows new items only after a while. */
    protected abstract TrackerDriver laggingDesk();

    @TestFactory
    Stream<DynamicTest> diesBeforeTheServerReadsIt() throws IOException {
        return each("before", false, true);
    }

    @TestFactory
    Stream<DynamicTest> diesAfterTheServerDidIt() throws IOException {
        return each("after", true, true);
    }

    @TestFactory
    Stream<DynamicTest> diesAndLosesItsMapFile() throws IOException {
        return each("after, map lost", true, false);
    }

    @TestFactory
    Stream<DynamicTest> diesWhileTheListIsBehind() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        int requests = IntStream.rangeClosed(1, 500)
                .filter(number -> !dies(laggingDesk(), "count-lag", number, true, true))
                .findFirst()
                .orElseThrow();
        for (int number = 1; number < requests; number++) {
            int at = number;
            tests.add(DynamicTest.dynamicTest(
                    "at request " + at,
                    () -> assertThat(dies(laggingDesk(), "lag", at, true, true)).isTrue()));
        }
        return tests.stream();
    }

    private Stream<DynamicTest> each(String name, boolean carriedOut, boolean keepsMap) throws IOException {
        int requests = requests(name);
        assertThat(requests).isGreaterThan(15);
        return IntStream.rangeClosed(1, requests)
                .mapToObj(number -> DynamicTest.dynamicTest(
                        name + " request " + number,
                        () -> assertThat(dies(desk(), name, number, carriedOut, keepsMap))
                                .isTrue()));
    }

    /** How many requests the push sends that nobody kills. */
    private int requests(String name) throws IOException {
        try (TrackerDriver desk = desk()) {
            PushFixture bench = prepared(desk, Files.createTempDirectory(folder, name.substring(0, 3)));
            bench.push(changed());
            return desk.server().asked().size();
        }
    }

    private static DesiredState changed() {
        DesiredItem other = work("changed:limits", "Changed a lot");
        return order(KEPT, BACK, other, RENAMED, ADDED, MORE);
    }

    private static PushFixture prepared(TrackerDriver desk, Path folder) {
        PushFixture bench = new PushFixture(desk, folder);
        bench.push(order(KEPT, MENDED, BACK, CHANGED, OLD));
        bench.push(order(KEPT, MENDED, CHANGED, OLD));
        desk.server().forgetRequests();
        return bench;
    }

    /** Lets a push die at a request, and holds what the next one makes of it; false if it sends fewer requests. */
    private boolean dies(TrackerDriver given, String name, int number, boolean carriedOut, boolean keepsMap) {
        try (TrackerDriver desk = given) {
            Path here = Files.createTempDirectory(folder, name.substring(0, 3));
            PushFixture bench = prepared(desk, here);
            desk.server()
                    .disturb(request -> request.number() < number
                            ? null
                            : request.number() == number && carriedOut
                                    ? ServerFault.cutAfter()
                                    : ServerFault.cutBefore());
            bench.time.killWhoeverWaits(true);
            boolean died = false;
            try {
                bench.push(changed());
            } catch (SimulatedCrash killed) {
                died = true;
            }
            bench.time.killWhoeverWaits(false);
            desk.server().behave();
            if (!keepsMap) {
                Files.delete(here.resolve("map.json"));
            }
            PushFixture.PushRun repeated = bench.push(changed());
            assertThat(repeated.result().failed()).isEmpty();
            assertThat(desk.size()).isEqualTo(8);
            assertThat(open(desk, epic(), KEPT, BACK, CHANGED, RENAMED, ADDED, MORE))
                    .isTrue();
            assertThat(open(desk, MENDED)).isFalse();
            assertThat(desk.item(CHANGED.id()).orElseThrow().title()).isEqualTo("Changed a lot");
            assertThat(desk.item(id("acme/old:limits"))).isEmpty();
            assertThat(desk.item(ADDED.id()).orElseThrow().parent())
                    .isEqualTo(desk.item(epic().id()).orElseThrow().key());
            assertThat(bench.push(changed()).plan().steps()).isEmpty();
            return died;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static boolean open(TrackerDriver desk, DesiredItem... all) {
        return Stream.of(all)
                .allMatch(desired -> desk.item(desired.id()).orElseThrow().open());
    }
}
