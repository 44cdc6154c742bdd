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
    private final Sleeper sleeper;
    private final PushLog log;
    private final Map<ItemIdentity, TrackerItem> existing;
    private final Map<ItemIdentity, TrackerItem> made = new TreeMap<>();
    private final List<PushStep.Update> late = new ArrayList<>();

    /** @param existing added to */
    ItemCreator(
            Tracker tracker,
            TrackerMap map,
            DesiredState order,
            Sleeper sleeper,
            PushLog log,
            Map<ItemIdentity, TrackerItem> existing) {
        this.tracker = tracker;
        this.map = map;
        this.order = order;
        this.sleeper = sleeper;
        this.log = log;
        this.existing = existing;
    }

    /** Items that turned up when they were looked for once more, and may not be as they should. */
    List<PushStep.Update> lateUpdates() {
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
            for (TrackerItem other : tracker.labelledItems()) {
                ItemMarker mark = other.mark();
                TrackerItem one = mark == null ? null : ours.get(mark.id());
                if (mark != null && one != null && other.open() && other.creationOrder() < one.creationOrder()) {
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
        map.record(Map.of(id, other));
        existing.put(id, other);
        log.remark(new PushRemark(id, one.key(), "was made twice at once; " + other.key() + " is kept."));
    }

    private void run(List<PushStep.Create> steps, boolean epics) {
        List<PushStep.Create> some =
                steps.stream().filter(step -> step.desired().isEpic() == epics).toList();
        for (int from = 0; from < some.size() && !log.isStopped(); from += tracker.batchSize()) {
            batch(some.subList(from, Math.min(from + tracker.batchSize(), some.size())));
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
                map.markPending(ids(left), sleeper.instant());
                try {
                    make(left);
                    return;
                } catch (HttpException failure) {
                    if (failure.kind() != FailureKind.RESULT_UNKNOWN) {
                        map.clearPending(ids(left));
                        throw failure;
                    }
                    if (attempt == TRIES) {
                        throw failure;
                    }
                    await(left, sleeper.instant().plus(tracker.listingDelay()));
                }
            }
        } catch (HttpException failure) {
            log.failed(left, failure);
        }
    }

    private void make(List<PushStep.Create> steps) {
        List<ItemDraft> drafts = steps.stream().map(this::draft).toList();
        List<CreationResult> results = tracker.create(drafts, map::addUnmatched);
        Map<ItemIdentity, TrackerItem> known = new TreeMap<>();
        for (CreationResult one : results) {
            if (one.found() != null) {
                known.put(one.id(), one.found());
            }
        }
        map.record(known);
        existing.putAll(known);
        made.putAll(known);
        for (int i = 0; i < steps.size(); i++) {
            took(steps.get(i), results.get(i));
        }
    }

    private void took(PushStep.Create step, CreationResult made) {
        TrackerItem found = made.found();
        String problem = made.problem();
        if (found == null) {
            map.clearPending(List.of(step.id()));
        }
        if (problem != null || found == null) {
            log.failed(step, problem == null ? "It was not made." : problem);
        } else {
            log.done(new PushResult.Done(step, found.key(), null));
        }
    }

    private ItemDraft draft(PushStep.Create step) {
        ItemIdentity parent = step.desired().parent();
        TrackerItem epic = parent == null ? null : existing.get(parent);
        return new ItemDraft(step.desired(), order.mark(step.desired()), epic == null ? null : epic.id());
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
            List<PushStep.Create> missing = await(doubtful, since.plus(tracker.listingDelay()));
            missing.forEach(step -> map.clearPending(List.of(step.id())));
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
            if (missing.isEmpty() || !sleeper.instant().isBefore(until)) {
                return missing;
            }
            log.say("looking whether " + missing.get(0).id() + " was made");
            sleeper.sleep(BETWEEN_LOOKS);
        }
    }

    /** Takes in those that are there after all; gives those that are not. */
    private List<PushStep.Create> lookAgain(List<PushStep.Create> steps) {
        Map<ItemIdentity, TrackerItem> there = there(steps);
        map.record(there);
        existing.putAll(there);
        List<PushStep.Create> missing = new ArrayList<>();
        for (PushStep.Create step : steps) {
            TrackerItem found = there.get(step.id());
            if (found == null) {
                missing.add(step);
            } else {
                log.done(new PushResult.Done(step, found.key(), "was there already"));
                late.add(new PushStep.Update(step.desired(), found, List.of()));
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
        for (TrackerItem found : tracker.byLabels(ids)) {
            ItemMarker mark = found.mark();
            if (mark != null && ids.contains(mark.id())) {
                there.merge(
                        mark.id(), found, (one, other) -> one.creationOrder() <= other.creationOrder() ? one : other);
            }
        }
        return there;
    }

    private static List<ItemIdentity> ids(List<PushStep.Create> steps) {
        return steps.stream().map(PushStep.Create::id).toList();
    }
}
