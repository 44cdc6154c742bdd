package dev.lacuna.push.tracker;

import dev.lacuna.push.http.Sleeper;
import dev.lacuna.question.backlog.ItemIdentity;
import dev.lacuna.question.backlog.ItemMarker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings a tracker in step with a backlog. It may be killed at any moment: the next run finds what was done by the marks and
 * the map, and does not do it twice.
 */
public final class Push {
    private static final String MENDED = "Nothing asks for this any more: the gaps that it helped to close are closed. "
            + "Lacuna closed it, and opens it again if they come back.";

    private final Tracker tracker;
    private final TrackerMap map;
    private final DesiredState order;
    private final Sleeper sleeper;
    private final Consumer<String> progress;

    /** @param progress told what is being done */
    public Push(Tracker tracker, TrackerMap map, DesiredState order, Sleeper sleeper, Consumer<String> progress) {
        this.tracker = tracker;
        this.map = map;
        this.order = order;
        this.sleeper = sleeper;
        this.progress = progress;
    }

    /** What there is to do; changes nothing. */
    public PushPlan plan() {
        progress.accept("looking at what is in " + tracker.place());
        TrackerContents contents = TrackerContents.of(tracker, map, order);
        PushPlan plan = new PushPlanner(tracker, order, contents).plan();
        if (!plan.of(PushStep.Create.class).isEmpty()) {
            tracker.check();
        }
        return plan;
    }

    /** Does it. */
    public PushResult carryOut(PushPlan plan) {
        Map<ItemIdentity, TrackerItem> existing = new TreeMap<>(plan.existing());
        map.record(existing);
        order.items().stream()
                .filter(desired -> existing.containsKey(desired.id()))
                .flatMap(desired -> desired.formerly().stream())
                .filter(former -> !order.allIdentities().contains(former))
                .forEach(map::forget);
        PushLog log = new PushLog(plan.steps(), progress);
        ItemCreator creation = new ItemCreator(tracker, map, order, sleeper, log, existing);
        creation.run(plan.of(PushStep.Create.class));
        for (PushStep step : plan.steps()) {
            if (!(step instanceof PushStep.Create)) {
                log.attempt(step, () -> take(step, existing));
            }
        }
        for (PushStep.Update late : creation.lateUpdates()) {
            log.attempt(late, () -> take(late, existing));
        }
        return log.result();
    }

    private PushResult.Done take(PushStep step, Map<ItemIdentity, TrackerItem> existing) {
        if (step instanceof PushStep.Update update) {
            return update(update, update.desired(), update.found(), existing);
        }
        if (step instanceof PushStep.Reopen reopen) {
            return update(reopen, reopen.desired(), reopen.found(), existing);
        }
        PushStep.Close close = (PushStep.Close) step;
        TrackerItem fresh = fresh(close.found());
        ItemMarker mark = fresh.mark();
        if (mark == null || !mark.id().equals(close.id())) {
            throw new TrackerException("Its mark went away meanwhile.", "Maybe run it again.");
        }
        if (fresh.open()) {
            tracker.close(fresh, mark, MENDED);
        } else {
            tracker.markClosed(fresh, mark.in(ItemMarker.State.MENDED));
        }
        return new PushResult.Done(step, fresh.key(), null);
    }

    /** Looks again first: whatever people wrote since the plan was made stays. */
    private PushResult.Done update(
            PushStep step, DesiredItem desired, TrackerItem seen, Map<ItemIdentity, TrackerItem> existing) {
        TrackerItem fresh = fresh(seen);
        ItemIdentity parent = desired.parent();
        TrackerItem epic = parent == null ? null : existing.get(parent);
        ItemDraft draft = new ItemDraft(desired, order.mark(desired), epic == null ? null : epic.id());
        List<String> epics = new ArrayList<>();
        existing.forEach((id, found) -> {
            if (id.value().indexOf(':') < 0) {
                epics.add(found.id());
            }
        });
        List<FieldDifference> differences = new DifferenceFinder(tracker, new TreeSet<>(epics)).between(fresh, draft);
        @Nullable String note = null;
        if (step instanceof PushStep.Reopen && !fresh.open()) {
            tracker.reopen(fresh, draft, differences);
        } else if (!fresh.open()) {
            note = "was closed by people meanwhile; it stays closed";
        } else if (differences.isEmpty()) {
            note = "was in step already";
        } else {
            tracker.update(fresh, draft, differences);
        }
        return new PushResult.Done(step, fresh.key(), note);
    }

    private TrackerItem fresh(TrackerItem seen) {
        return tracker.byId(List.of(seen.id())).stream()
                .findFirst()
                .orElseThrow(() -> new TrackerException(
                        "It went away meanwhile.", "Maybe run it again, to see what became of it."));
    }
}
