package dev.lacuna.push.tracker;

import dev.lacuna.push.http.Timing;
import dev.lacuna.question.backlog.Identity;
import dev.lacuna.question.backlog.Origin;
import dev.lacuna.question.backlog.Section;
import dev.lacuna.question.backlog.Selection;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Backlogs made for tests, and pushes of them. */
public final class Bench {
    static final Timing QUICK =
            new Timing(Duration.ofSeconds(5), Duration.ofSeconds(20), 4, Duration.ofMinutes(10), Duration.ZERO);

    final Desk desk;
    final VirtualTime time = new VirtualTime();
    final List<String> progress = new ArrayList<>();
    private final Path folder;
    private Timing timing = QUICK;

    Bench(Desk desk, Path folder) {
        this.desk = desk;
        this.folder = folder;
    }

    Bench within(Timing other) {
        timing = other;
        return this;
    }

    /** What a push did, after what it said it would do. */
    record Ran(Plan plan, Result result) {}

    Ran push(Order order) {
        return push(order, "map.json");
    }

    Ran push(Order order, String map) {
        Tracker tracker = desk.tracker(time, timing, Desk.TOKEN);
        MapFile file = MapFile.of(folder.resolve(map), tracker);
        try (MapLock lock = MapLock.of(file)) {
            Push push = new Push(tracker, TrackerMap.keep(file), order, time, progress::add);
            Plan plan = push.plan();
            return new Ran(plan, push.carryOut(plan));
        }
    }

    Plan plan(Order order) {
        Tracker tracker = desk.tracker(time, timing, Desk.TOKEN);
        MapFile file = MapFile.of(folder.resolve("map.json"), tracker);
        return new Push(tracker, TrackerMap.read(file), order, time, progress::add).plan();
    }

    static Identity id(String text) {
        return new Identity(text);
    }

    /** Work in an area, with an epic above it. */
    static Wanted work(String id, String title) {
        return new Wanted(
                id("acme/" + id),
                List.of(),
                id("acme/auth"),
                title,
                List.of(
                        new Section("What", List.of("It is cluster-scoped, and tenant is wanted."), List.of()),
                        new Section("Acceptance criteria", List.of(), List.of("scope is tenant", "helps close GA-1"))),
                new TreeMap<>(Map.of("area", "auth", "severity", "blocker", "owner", "core")),
                new TreeSet<>(Set.of("lacuna-severity-blocker", "lacuna-build")));
    }

    static Wanted epic() {
        return new Wanted(
                id("acme/auth"),
                List.of(),
                null,
                "Authentication: tenancy for GA",
                List.of(new Section("What", List.of("All the work in the area."), List.of())),
                new TreeMap<>(Map.of("area", "auth")),
                new TreeSet<>(Set.of("lacuna-epic")));
    }

    static Wanted formerly(Wanted wanted, String... ids) {
        return new Wanted(
                wanted.id(),
                Arrays.stream(ids).map(each -> id("acme/" + each)).toList(),
                wanted.parent(),
                wanted.title(),
                wanted.description(),
                wanted.traits(),
                wanted.tags());
    }

    /** A whole backlog of one epic and its work. */
    static Order order(Wanted... work) {
        return order(origin -> origin, Selection.all(), List.of(work));
    }

    static Order order(UnaryOperator<Origin> change, Selection selection, List<Wanted> work) {
        List<Wanted> all = new ArrayList<>();
        if (!work.isEmpty()) {
            all.add(epic());
        }
        all.addAll(work);
        Set<Identity> ids = new LinkedHashSet<>();
        all.forEach(wanted -> ids.add(wanted.id()));
        return new Order(change.apply(origin("ga", null, null)), selection, all, ids);
    }

    static Origin origin(
            String target,
            @org.jspecify.annotations.Nullable String model,
            @org.jspecify.annotations.Nullable String release) {
        return new Origin(
                "acme",
                "Acme",
                target,
                "GA",
                LocalDate.of(2026, 11, 22),
                model,
                release,
                List.of(),
                "0.1.0",
                "catalog",
                "rules");
    }
}
