package dev.lacuna.push.tracker;

import dev.lacuna.push.http.Pauses;
import dev.lacuna.question.backlog.Identity;
import dev.lacuna.question.backlog.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings a tracker in step with a backlog. May die at any moment: what was done is found again by the marks and the map,
 * and is not done twice.
 */
public final class Push {
    private static final String MENDED = "Nothing asks for this any more: the gaps that it helped to close are closed. "
            + "Lacuna closed it, and opens it again if they come back.";

    private final Tracker tracker;
    private final TrackerMap map;
    private final Order order;
    private final Pauses pauses;
    private final Consumer<String> progress;

    /** @param progress told what is being done */
    public Push(Tracker tracker, TrackerMap map, Order order, Pauses pauses, Consumer<String> progress) {
        this.tracker = tracker;
        this.map = map;
        this.order = order;
        this.pauses = pauses;
        this.progress = progress;
    }

    /** What there is to do; changes nothing. */
    public Plan plan() {
        progress.accept("looking at what is in " + tracker.place());
        Survey survey = Survey.of(tracker, map, order);
        Plan plan = new Planner(tracker, order, survey).plan();
        if (!plan.of(Step.Create.class).isEmpty()) {
            tracker.check();
        }
        return plan;
    }

    /** Does it. */
    public Result carryOut(Plan plan) {
        Map<Identity, Found> standing = new TreeMap<>(plan.standing());
        map.know(standing);
        order.wanted().stream()
                .filter(wanted -> standing.containsKey(wanted.id()))
                .flatMap(wanted -> wanted.formerly().stream())
                .filter(former -> !order.all().contains(former))
                .forEach(map::forget);
        Log log = new Log(plan.steps(), progress);
        Creation creation = new Creation(tracker, map, order, pauses, log, standing);
        creation.run(plan.of(Step.Create.class));
        for (Step step : plan.steps()) {
            if (!(step instanceof Step.Create)) {
                log.attempt(step, () -> take(step, standing));
            }
        }
        for (Step.Update late : creation.late()) {
            log.attempt(late, () -> take(late, standing));
        }
        return log.result();
    }

    private Result.Done take(Step step, Map<Identity, Found> standing) {
        if (step instanceof Step.Update update) {
            return update(update, update.wanted(), update.found(), standing);
        }
        if (step instanceof Step.Reopen reopen) {
            return update(reopen, reopen.wanted(), reopen.found(), standing);
        }
        Step.Close close = (Step.Close) step;
        Found fresh = fresh(close.found());
        Mark mark = fresh.mark();
        if (mark == null || !mark.id().equals(close.id())) {
            throw new TrackerException("Its mark went away meanwhile.", "Maybe run it again.");
        }
        if (fresh.open()) {
            tracker.close(fresh, mark, MENDED);
        } else {
            tracker.settle(fresh, mark.in(Mark.State.MENDED));
        }
        return new Result.Done(step, fresh.key(), null);
    }

    /** Looks again first: whatever people wrote since the plan was made stays. */
    private Result.Done update(Step step, Wanted wanted, Found seen, Map<Identity, Found> standing) {
        Found fresh = fresh(seen);
        Identity parent = wanted.parent();
        Found epic = parent == null ? null : standing.get(parent);
        Draft draft = new Draft(wanted, order.mark(wanted), epic == null ? null : epic.id());
        List<String> epics = new ArrayList<>();
        standing.forEach((id, found) -> {
            if (id.value().indexOf(':') < 0) {
                epics.add(found.id());
            }
        });
        List<Difference> differences = new Differences(tracker, new TreeSet<>(epics)).between(fresh, draft);
        @Nullable String note = null;
        if (step instanceof Step.Reopen && !fresh.open()) {
            tracker.reopen(fresh, draft, differences);
        } else if (!fresh.open()) {
            note = "was closed by people meanwhile; it stays closed";
        } else if (differences.isEmpty()) {
            note = "was in step already";
        } else {
            tracker.update(fresh, draft, differences);
        }
        return new Result.Done(step, fresh.key(), note);
    }

    private Found fresh(Found seen) {
        return tracker.byId(List.of(seen.id())).stream()
                .findFirst()
                .orElseThrow(() -> new TrackerException(
                        "It went away meanwhile.", "Maybe run it again, to see what became of it."));
    }
}
