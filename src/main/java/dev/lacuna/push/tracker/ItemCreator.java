package dev.lacuna.push.tracker;

import dev.lacuna.push.http.HttpException;
import dev.lacuna.push.http.HttpException.FailureKind;
import dev.lacuna.push.http.Sleeper;
import dev.lacuna.question.backlog.ItemIdentity;
import dev.lacuna.question.backlog.ItemMarker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes items, and none twice: before each request it looks for the identities once more, and where nobody knows whether
 * a request was carried out, it looks until the tracker must show it.
 */
final class ItemCreator {
    private static final int TRIES = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Tracker tracker;
    private final TrackerMap map;
    private final DesiredState order;
    private final Sleeper pauses;
    private final PushLog log;
    private final Map<ItemIdentity, TrackerItem> standing;
    private final Map<ItemIdentity, TrackerItem> made = new TreeMap<>();
    private final List<PushStep.Update> late = new ArrayList<>();

    /** @param standing added to */
    ItemCreator(
            Tracker tracker,
            TrackerMap map,
            DesiredState order,
            Sleeper pauses,
            PushLog log,
            Map<ItemIdentity, TrackerItem> standing) {
        this.tracker = tracker;
        this.map = map;
        this.order = order;
        this.pauses = pauses;
        this.log = log;
        this.standing = standing;
    }

    /** Items that turned up when they were looked for once more, and may not be as they should. */
    List<PushStep.Update> late() {
        return late;
    }

    void run(List<PushStep.Create> steps) {
        // Epics first: an item names its own from its first request on.
        run(steps, true);
        run(steps, false);
    }

    /**
     * Two pushes on two machines may both have looked before either made an item. Then the younger one is closed again, by
     * whoever made it.
     */
    private void withdraw(Map<ItemIdentity, TrackerItem> ours) {
        if (ours.isEmpty() || log.isStopped()) {
            return;
        }
        try {
            for (TrackerItem other : tracker.all()) {
                ItemMarker mark = other.mark();
                TrackerItem one = mark == null ? null : ours.get(mark.id());
                if (mark != null && one != null && other.open() && other.age() < one.age()) {
                    withdraw(mark.id(), one, other);
                }
            }
        } catch (HttpException failure) {
            log.failed(List.of(), failure);
        }
    }

    private void withdraw(ItemIdentity id, TrackerItem one, TrackerItem other) {
        ItemMarker mark = one.mark();
        if (mark != null) {
            tracker.close(one, mark, "This is the same as " + other.key() + ": two pushes ran at once.");
        }
        map.know(Map.of(id, other));
        standing.put(id, other);
        log.remark(new PushRemark(id, one.key(), "was made twice at once; " + other.key() + " is kept."));
    }

    private void run(List<PushStep.Create> steps, boolean epics) {
        List<PushStep.Create> some =
                steps.stream().filter(step -> step.wanted().isEpic() == epics).toList();
        for (int from = 0; from < some.size() && !log.isStopped(); from += tracker.batch()) {
            batch(some.subList(from, Math.min(from + tracker.batch(), some.size())));
        }
        withdraw(made);
        made.clear();
    }

    private void batch(List<PushStep.Create> steps) {
        List<PushStep.Create> left = steps;
        try {
            awaitEarlier(left);
            for (int attempt = 1; !left.isEmpty(); attempt++) {
                left = lookAgain(left);
                if (left.isEmpty()) {
                    return;
                }
                map.about(ids(left), pauses.instant());
                try {
                    make(left);
                    return;
                } catch (HttpException failure) {
                    if (failure.kind() != FailureKind.IN_DOUBT) {
                        map.notMade(ids(left));
                        throw failure;
                    }
                    if (attempt == TRIES) {
                        throw failure;
                    }
                    await(left, pauses.instant().plus(tracker.settling()));
                }
            }
        } catch (HttpException failure) {
            log.failed(left, failure);
        }
    }

    private void make(List<PushStep.Create> steps) {
        List<ItemDraft> drafts = steps.stream().map(this::draft).toList();
        List<CreationResult> results = tracker.create(drafts, map::made);
        Map<ItemIdentity, TrackerItem> known = new TreeMap<>();
        for (CreationResult one : results) {
            if (one.found() != null) {
                known.put(one.id(), one.found());
            }
        }
        map.know(known);
        standing.putAll(known);
        made.putAll(known);
        for (int i = 0; i < steps.size(); i++) {
            took(steps.get(i), results.get(i));
        }
    }

    private void took(PushStep.Create step, CreationResult made) {
        TrackerItem found = made.found();
        String problem = made.problem();
        if (found == null) {
            map.notMade(List.of(step.id()));
        }
        if (problem != null || found == null) {
            log.failed(step, problem == null ? "It was not made." : problem);
        } else {
            log.done(new PushResult.Done(step, found.key(), null));
        }
    }

    private ItemDraft draft(PushStep.Create step) {
        ItemIdentity parent = step.wanted().parent();
        TrackerItem epic = parent == null ? null : standing.get(parent);
        return new ItemDraft(step.wanted(), order.mark(step.wanted()), epic == null ? null : epic.id());
    }

    /** An earlier run died while it made some of these: the tracker is given time to show them. */
    private void awaitEarlier(List<PushStep.Create> steps) {
        Optional<Instant> latest = steps.stream()
                .flatMap(step -> Optional.ofNullable(map.pending().get(step.id())).stream())
                .max(Instant::compareTo);
        latest.ifPresent(since -> {
            List<PushStep.Create> doubtful = steps.stream()
                    .filter(step -> map.pending().containsKey(step.id()))
                    .toList();
            List<PushStep.Create> missing = await(doubtful, since.plus(tracker.settling()));
            missing.forEach(step -> map.notMade(List.of(step.id())));
        });
    }

    /** Looks again and again until all are there, or must be if they were made; gives those that are not. */
    private List<PushStep.Create> await(List<PushStep.Create> steps, Instant until) {
        List<PushStep.Create> missing = steps;
        while (true) {
            Map<ItemIdentity, TrackerItem> there = there(missing);
            missing = missing.stream()
                    .filter(step -> !there.containsKey(step.id()))
                    .toList();
            if (missing.isEmpty() || !pauses.instant().isBefore(until)) {
                return missing;
            }
            log.say("looking whether " + missing.get(0).id() + " was made");
            pauses.pause(BETWEEN_LOOKS);
        }
    }

    /** Takes in those that are there after all; gives those that are not. */
    private List<PushStep.Create> lookAgain(List<PushStep.Create> steps) {
        Map<ItemIdentity, TrackerItem> there = there(steps);
        map.know(there);
        standing.putAll(there);
        List<PushStep.Create> missing = new ArrayList<>();
        for (PushStep.Create step : steps) {
            TrackerItem found = there.get(step.id());
            if (found == null) {
                missing.add(step);
            } else {
                log.done(new PushResult.Done(step, found.key(), "was there already"));
                late.add(new PushStep.Update(step.wanted(), found, List.of()));
            }
        }
        return missing;
    }

    private Map<ItemIdentity, TrackerItem> there(List<PushStep.Create> steps) {
        Map<ItemIdentity, TrackerItem> there = new TreeMap<>();
        if (steps.isEmpty()) {
            return there;
        }
        List<ItemIdentity> ids = ids(steps);
        for (TrackerItem found : tracker.carrying(ids)) {
            ItemMarker mark = found.mark();
            if (mark != null && ids.contains(mark.id())) {
                there.merge(mark.id(), found, (one, other) -> one.age() <= other.age() ? one : other);
            }
        }
        return there;
    }

    private static List<ItemIdentity> ids(List<PushStep.Create> steps) {
        return steps.stream().map(PushStep.Create::id).toList();
    }
}
