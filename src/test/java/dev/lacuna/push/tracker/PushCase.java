package dev.lacuna.push.tracker;

import static dev.lacuna.push.tracker.Bench.id;
import static dev.lacuna.push.tracker.Bench.order;
import static dev.lacuna.push.tracker.Bench.work;

import dev.lacuna.push.tracker.Desk.Seen;
import dev.lacuna.push.tracker.StandIn.Asked;
import dev.lacuna.question.backlog.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A desk, backlogs to push, and what people see afterwards. */
public abstract class PushCase {
    static final Identity LDAP = id("acme/auth.ldap:configuration");
    static final Identity DNS = id("acme/net.dns:limits");

    @TempDir
    Path folder = Path.of("");

    protected final Desk desk = desk();
    Bench bench = new Bench(desk, folder);

    protected abstract Desk desk();

    @BeforeEach
    void begin() {
        bench = new Bench(desk, folder);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    static Order two() {
        return order(ldap(), dns());
    }

    static Wanted ldap() {
        return work("auth.ldap:configuration", "Make LDAP provider tenant-scoped in configuration");
    }

    static Wanted dns() {
        return work("net.dns:limits", "Make DNS tenant-scoped in limits");
    }

    Seen seen(Identity id) {
        return desk.item(id).orElseThrow(() -> new AssertionError("There is no " + id));
    }

    long changes() {
        return desk.server().asked().stream().filter(Asked::changes).count();
    }

    Tracker tracker() {
        return desk.tracker(bench.time, Bench.QUICK, Desk.TOKEN);
    }

    /** So much work in one area. */
    protected static Order many(int number) {
        return order(IntStream.range(0, number)
                .mapToObj(i -> work("f" + i + ":limits", "Work " + i))
                .toArray(Wanted[]::new));
    }

    /** The same, done with the plan of a release. */
    protected static Order released(Order order, String release) {
        List<Wanted> all = new ArrayList<>();
        for (Wanted one : order.wanted()) {
            TreeMap<String, String> traits = new TreeMap<>(one.traits());
            if (one.parent() != null) {
                traits.put("release", release);
            }
            all.add(new Wanted(
                    one.id(), one.formerly(), one.parent(), one.title(), one.description(), traits, one.tags()));
        }
        return new Order(order.origin(), order.selection(), all, order.all());
    }

    protected Result push(Order order) {
        return bench.push(order).result();
    }
}
