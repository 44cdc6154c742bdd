package dev.lacuna.push.tracker;

import dev.lacuna.push.http.RetryPolicy;
import dev.lacuna.question.backlog.BacklogOrigin;
import dev.lacuna.question.backlog.ItemIdentity;
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
public final class PushFixture {
    static final RetryPolicy QUICK =
            new RetryPolicy(Duration.ofSeconds(5), Duration.ofSeconds(20), 4, Duration.ofMinutes(10), Duration.ZERO);

    final TrackerDriver desk;
    final VirtualTime time = new VirtualTime();
    final List<String> progress = new ArrayList<>();
    private final Path folder;
    private RetryPolicy retryPolicy = QUICK;

    PushFixture(TrackerDriver desk, Path folder) {
        this.desk = desk;
        this.folder = folder;
    }

    PushFixture within(RetryPolicy other) {
        retryPolicy = other;
        return this;
    }

    /** What a push did, after what it said it would do. */
    record PushRun(PushPlan plan, PushResult result) {}

    PushRun push(DesiredState order) {
        return push(order, "map.json");
    }

    PushRun push(DesiredState order, String map) {
        Tracker tracker = desk.tracker(time, retryPolicy, TrackerDriver.TOKEN);
        TrackerMapFile file = TrackerMapFile.of(folder.resolve(map), tracker);
        try (TrackerMapLock lock = TrackerMapLock.of(file)) {
            Push push = new Push(tracker, TrackerMap.open(file), order, time, progress::add);
            PushPlan plan = push.plan();
            return new PushRun(plan, push.carryOut(plan));
        }
    }

    PushPlan plan(DesiredState order) {
        Tracker tracker = desk.tracker(time, retryPolicy, TrackerDriver.TOKEN);
        TrackerMapFile file = TrackerMapFile.of(folder.resolve("map.json"), tracker);
        return new Push(tracker, TrackerMap.read(file), order, time, progress::add).plan();
    }

    static ItemIdentity id(String text) {
        return new ItemIdentity(text);
    }

    /** Work in an area, with an epic above it. */
    static DesiredItem work(String id, String title) {
        return new DesiredItem(
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

    static DesiredItem epic() {
        return new DesiredItem(
                id("acme/auth"),
                List.of(),
                null,
                "Authentication: tenancy for GA",
                List.of(new Section("What", List.of("All the work in the area."), List.of())),
                new TreeMap<>(Map.of("area", "auth")),
                new TreeSet<>(Set.of("lacuna-epic")));
    }

    static DesiredItem formerly(DesiredItem desired, String... ids) {
        return new DesiredItem(
                desired.id(),
                Arrays.stream(ids).map(each -> id("acme/" + each)).toList(),
                desired.parent(),
                desired.title(),
                desired.description(),
                desired.traits(),
                desired.tags());
    }

    /** A whole backlog of one epic and its work. */
    static DesiredState order(DesiredItem... work) {
        return order(origin -> origin, Selection.all(), List.of(work));
    }

    static DesiredState order(UnaryOperator<BacklogOrigin> change, Selection selection, List<DesiredItem> work) {
        List<DesiredItem> all = new ArrayList<>();
        if (!work.isEmpty()) {
            all.add(epic());
        }
        all.addAll(work);
        Set<ItemIdentity> ids = new LinkedHashSet<>();
        all.forEach(desired -> ids.add(desired.id()));
        return new DesiredState(change.apply(origin("ga", null, null)), selection, all, ids);
    }

    static BacklogOrigin origin(
            String target,
            @org.jspecify.annotations.Nullable String model,
            @org.jspecify.annotations.Nullable String release) {
        return new BacklogOrigin(
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
