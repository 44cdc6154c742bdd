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
 * Brings a tracker in step with a backlog. May die at any moment: what was done is found again by the marks and the map,
 * and is not done twice.
 */
public final class Push {
    private static final String MENDED = "Nothing asks for this any more: the gaps that it helped to close are closed. "
            + "Lacuna closed it, and opens it again if they come back.";

    private final Tracker tracker;
    private final TrackerMap map;
    private final DesiredState order;
    private final Sleeper pauses;
    private final Consumer<String> progress;

    /** @param progress told what is being done */
    public Push(Tracker tracker, TrackerMap map, DesiredState order, Sleeper pauses, Consumer<String> progress) {
        this.tracker = tracker;
        this.map = map;
        this.order = order;
        this.pauses = pauses;
        this.progress = progress;
    }

    /** What there is to do; changes nothing. */
    public PushPlan plan() {
        progress.accept("looking at what is in " + tracker.place());
        TrackerContents survey = TrackerContents.of(tracker, map, order);
        PushPlan plan = new PushPlanner(tracker, order, survey).plan();
        if (!plan.of(PushStep.Create.class).isEmpty()) {
            tracker.check();
        }
        return plan;
    }

    /** Does it. */
    public PushResult carryOut(PushPlan plan) {
        Map<ItemIdentity, TrackerItem> standing = new TreeMap<>(plan.standing());
        map.know(standing);
        order.wanted().stream()
                .filter(wanted -> standing.containsKey(wanted.id()))
                .flatMap(wanted -> wanted.formerly().stream())
                .filter(former -> !order.all().contains(former))
                .forEach(map::forget);
        PushLog log = new PushLog(plan.steps(), progress);
        ItemCreator creation = new ItemCreator(tracker, map, order, pauses, log, standing);
        creation.run(plan.of(PushStep.Create.class));
        for (PushStep step : plan.steps()) {
            if (!(step instanceof PushStep.Create)) {
                log.attempt(step, () -> take(step, standing));
            }
        }
        for (PushStep.Update late : creation.late()) {
            log.attempt(late, () -> take(late, standing));
        }
        return log.result();
    }

    private PushResult.Done take(PushStep step, Map<ItemIdentity, TrackerItem> standing) {
        if (step instanceof PushStep.Update update) {
            return update(update, update.wanted(), update.found(), standing);
        }
        if (step instanceof PushStep.Reopen reopen) {
            return update(reopen, reopen.wanted(), reopen.found(), standing);
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
            tracker.settle(fresh, mark.in(ItemMarker.State.MENDED));
        }
        return new PushResult.Done(step, fresh.key(), null);
    }

    /** Looks again first: whatever people wrote since the plan was made stays. */
    private PushResult.Done update(
            PushStep step, DesiredItem wanted, TrackerItem seen, Map<ItemIdentity, TrackerItem> standing) {
        TrackerItem fresh = fresh(seen);
        ItemIdentity parent = wanted.parent();
        TrackerItem epic = parent == null ? null : standing.get(parent);
        ItemDraft draft = new ItemDraft(wanted, order.mark(wanted), epic == null ? null : epic.id());
        List<String> epics = new ArrayList<>();
        standing.forEach((id, found) -> {
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
