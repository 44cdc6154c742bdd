package dev.lacuna.push.tracker;

import static dev.lacuna.push.tracker.PushFixture.id;
import static dev.lacuna.push.tracker.PushFixture.order;
import static dev.lacuna.push.tracker.PushFixture.work;

import dev.lacuna.push.tracker.FakeServer.ReceivedRequest;
import dev.lacuna.push.tracker.TrackerDriver.VisibleItem;
import dev.lacuna.question.backlog.ItemIdentity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk, backlogs to push, and what people see afterwards. */
public abstract class PushTestBase {
    static final ItemIdentity LDAP = id("acme/auth.ldap:configuration");
    static final ItemIdentity DNS = id("acme/net.dns:limits");

    @TempDir
    Path folder = Path.of("");

    protected final TrackerDriver desk = desk();
    PushFixture bench = new PushFixture(desk, folder);

    protected abstract TrackerDriver desk();

    @BeforeEach
    void begin() {
        bench = new PushFixture(desk, folder);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    static DesiredState two() {
        return order(ldap(), dns());
    }

    static DesiredItem ldap() {
        return work("auth.ldap:configuration", "Make LDAP provider tenant-scoped in configuration");
    }

    static DesiredItem dns() {
        return work("net.dns:limits", "Make DNS tenant-scoped in limits");
    }

    VisibleItem seen(ItemIdentity id) {
        return desk.item(id).orElseThrow(() -> new AssertionError("There is no " + id));
    }

    long changes() {
        return desk.server().asked().stream().filter(ReceivedRequest::modifies).count();
    }

    Tracker tracker() {
        return desk.tracker(bench.time, PushFixture.QUICK, TrackerDriver.TOKEN);
    }

    /** So much work in one area. */
    protected static DesiredState many(int number) {
        return order(IntStream.range(0, number)
                .mapToObj(i -> work("f" + i + ":limits", "Work " + i))
                .toArray(DesiredItem[]::new));
    }

    /** The same, done with the plan of a release. */
    protected static DesiredState released(DesiredState order, String release) {
        List<DesiredItem> all = new ArrayList<>();
        for (DesiredItem one : order.items()) {
            TreeMap<String, String> traits = new TreeMap<>(one.traits());
            if (one.parent() != null) {
                traits.put("release", release);
            }
            all.add(new DesiredItem(
                    one.id(), one.formerly(), one.parent(), one.title(), one.description(), traits, one.tags()));
        }
        return new DesiredState(order.origin(), order.selection(), all, order.allIdentities());
    }

    protected PushResult push(DesiredState order) {
        return bench.push(order).result();
    }
}
