package dev.lacuna.push.tracker;

import dev.lacuna.push.http.Pauses;
import dev.lacuna.push.http.WireException;
import dev.lacuna.push.http.WireException.Kind;
import dev.lacuna.question.backlog.Identity;
import dev.lacuna.question.backlog.Mark;
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
final class Creation {
    private static final int TRIES = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Tracker tracker;
    private final TrackerMap map;
    private final Order order;
    private final Pauses pauses;
    private final Log log;
    private final Map<Identity, Found> standing;
    private final Map<Identity, Found> made = new TreeMap<>();
    private final List<Step.Update> late = new ArrayList<>();

    /** @param standing added to */
    Creation(Tracker tracker, TrackerMap map, Order order, Pauses pauses, Log log, Map<Identity, Found> standing) {
        this.tracker = tracker;
        this.map = map;
        this.order = order;
        this.pauses = pauses;
        this.log = log;
        this.standing = standing;
    }

    /** Items that turned up when they were looked for once more, and may not be as they should. */
    List<Step.Update> late() {
        return late;
    }

    void run(List<Step.Create> steps) {
        // Epics first: an item names its own from its first request on.
        run(steps, true);
        run(steps, false);
    }

    /**
     * Two pushes on two machines may both have looked before either made an item. Then the younger one is closed again, by
     * whoever made it.
     */
    private void withdraw(Map<Identity, Found> ours) {
        if (ours.isEmpty() || log.isStopped()) {
            return;
        }
        try {
            for (Found other : tracker.all()) {
                Mark mark = other.mark();
                Found one = mark == null ? null : ours.get(mark.id());
                if (mark != null && one != null && other.open() && other.age() < one.age()) {
                    withdraw(mark.id(), one, other);
                }
            }
        } catch (WireException failure) {
            log.failed(List.of(), failure);
        }
    }

    private void withdraw(Identity id, Found one, Found other) {
        Mark mark = one.mark();
        if (mark != null) {
            tracker.close(one, mark, "This is the same as " + other.key() + ": two pushes ran at once.");
        }
        map.know(Map.of(id, other));
        standing.put(id, other);
        log.remark(new Remark(id, one.key(), "was made twice at once; " + other.key() + " is kept."));
    }

    private void run(List<Step.Create> steps, boolean epics) {
        List<Step.Create> some =
                steps.stream().filter(step -> step.wanted().isEpic() == epics).toList();
        for (int from = 0; from < some.size() && !log.isStopped(); from += tracker.batch()) {
            batch(some.subList(from, Math.min(from + tracker.batch(), some.size())));
        }
        withdraw(made);
        made.clear();
    }

    private void batch(List<Step.Create> steps) {
        List<Step.Create> left = steps;
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
                } catch (WireException failure) {
                    if (failure.kind() != Kind.IN_DOUBT) {
                        map.notMade(ids(left));
                        throw failure;
                    }
                    if (attempt == TRIES) {
                        throw failure;
                    }
                    await(left, pauses.instant().plus(tracker.settling()));
                }
            }
        } catch (WireException failure) {
            log.failed(left, failure);
        }
    }

    private void make(List<Step.Create> steps) {
        List<Draft> drafts = steps.stream().map(this::draft).toList();
        List<Made> results = tracker.create(drafts, map::made);
        Map<Identity, Found> known = new TreeMap<>();
        for (Made one : results) {
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

    private void took(Step.Create step, Made made) {
        Found found = made.found();
        String problem = made.problem();
        if (found == null) {
            map.notMade(List.of(step.id()));
        }
        if (problem != null || found == null) {
            log.failed(step, problem == null ? "It was not made." : problem);
        } else {
            log.done(new Result.Done(step, found.key(), null));
        }
    }

    private Draft draft(Step.Create step) {
        Identity parent = step.wanted().parent();
        Found epic = parent == null ? null : standing.get(parent);
        return new Draft(step.wanted(), order.mark(step.wanted()), epic == null ? null : epic.id());
    }

    /** An earlier run died while it made some of these: the tracker is given time to show them. */
    private void awaitEarlier(List<Step.Create> steps) {
        Optional<Instant> latest = steps.stream()
                .flatMap(step -> Optional.ofNullable(map.pending().get(step.id())).stream())
                .max(Instant::compareTo);
        latest.ifPresent(since -> {
            List<Step.Create> doubtful = steps.stream()
                    .filter(step -> map.pending().containsKey(step.id()))
                    .toList();
            List<Step.Create> missing = await(doubtful, since.plus(tracker.settling()));
            missing.forEach(step -> map.notMade(List.of(step.id())));
        });
    }

    /** Looks again and again until all are there, or must be if they were made; gives those that are not. */
    private List<Step.Create> await(List<Step.Create> steps, Instant until) {
        List<Step.Create> missing = steps;
        while (true) {
            Map<Identity, Found> there = there(missing);
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
    private List<Step.Create> lookAgain(List<Step.Create> steps) {
        Map<Identity, Found> there = there(steps);
        map.know(there);
        standing.putAll(there);
        List<Step.Create> missing = new ArrayList<>();
        for (Step.Create step : steps) {
            Found found = there.get(step.id());
            if (found == null) {
                missing.add(step);
            } else {
                log.done(new Result.Done(step, found.key(), "was there already"));
                late.add(new Step.Update(step.wanted(), found, List.of()));
            }
        }
        return missing;
    }

    private Map<Identity, Found> there(List<Step.Create> steps) {
        Map<Identity, Found> there = new TreeMap<>();
        if (steps.isEmpty()) {
            return there;
        }
        List<Identity> ids = ids(steps);
        for (Found found : tracker.carrying(ids)) {
            Mark mark = found.mark();
            if (mark != null && ids.contains(mark.id())) {
                there.merge(mark.id(), found, (one, other) -> one.age() <= other.age() ? one : other);
            }
        }
        return there;
    }

    private static List<Identity> ids(List<Step.Create> steps) {
        return steps.stream().map(Step.Create::id).toList();
    }
}
