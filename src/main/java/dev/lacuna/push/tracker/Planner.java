package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.Identity;
import dev.lacuna.question.backlog.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out what a push has to do. Sends nothing. */
final class Planner {
    /** Stands for the tracker's id of an epic that is still to be made. */
    static final String NEW = "new:";

    private final Tracker tracker;
    private final Order order;
    private final Survey survey;
    private final List<Step> steps = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final SortedMap<Identity, Found> standing = new TreeMap<>();
    private int unchanged;

    Planner(Tracker tracker, Order order, Survey survey) {
        this.tracker = tracker;
        this.order = order;
        this.survey = survey;
    }

    Plan plan() {
        Set<Identity> left = survey.identities();
        for (Wanted wanted : order.wanted()) {
            Optional<Identity> known = known(wanted);
            known.ifPresent(left::remove);
            known.flatMap(survey::of).ifPresent(found -> standing.put(wanted.id(), found));
        }
        Differences differences = new Differences(tracker, epics());
        order.wanted().forEach(wanted -> decide(wanted, differences));
        left.removeAll(order.all());
        for (Identity id : left) {
            survey.of(id).ifPresent(found -> unwanted(id, found));
        }
        return new Plan(steps, remarks, unchanged, standing);
    }

    /** Under which identity an item stands for it: its own, or one that it had before and that nothing else has now. */
    private Optional<Identity> known(Wanted wanted) {
        if (survey.of(wanted.id()).isPresent()) {
            return Optional.of(wanted.id());
        }
        return wanted.formerly().stream()
                .filter(former -> !order.all().contains(former))
                .filter(former -> survey.of(former).isPresent())
                .findFirst();
    }

    private Set<String> epics() {
        return survey.identities().stream()
                .filter(id -> id.value().indexOf(':') < 0)
                .flatMap(id -> survey.of(id).stream())
                .map(Found::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void decide(Wanted wanted, Differences differences) {
        Identity id = wanted.id();
        Found found = standing.get(id);
        if (found == null) {
            Optional<TrackerMap.Entry> gone = survey.gone(id);
            if (gone.isPresent()) {
                remarks.add(new Remark(
                        id,
                        gone.get().key(),
                        "was deleted, or moved to where this token does not see it; it is not made anew. To have it made, "
                                + "take it out of the map file."));
            } else {
                steps.add(new Step.Create(wanted));
            }
            return;
        }
        for (Found twin : survey.twins(id)) {
            String also = twin.mark() == null ? "came from a file for the same as " : "carries the same mark as ";
            remarks.add(new Remark(id, twin.key(), also + found.key() + "; only " + found.key() + " is kept."));
        }
        Mark mark = found.mark();
        Mark.State state = mark == null ? Mark.State.OPEN : mark.state();
        if (mark != null && !mark.target().equals(order.origin().target()) && state == Mark.State.OPEN) {
            remarks.add(new Remark(id, found.key(), "is kept by pushes of the target " + mark.target() + "."));
            return;
        }
        if (!found.place().equals(tracker.home())) {
            remarks.add(new Remark(id, found.key(), "was moved to " + found.place() + ", and is kept there."));
        }
        List<Difference> different = differences.between(found, draft(wanted));
        if (!found.open() && state == Mark.State.OPEN) {
            remarks.add(new Remark(
                    id, found.key(), "was closed by people, though the catalog still asks for it; it stays closed."));
        } else if (!found.open()) {
            steps.add(new Step.Reopen(wanted, found, different));
        } else if (different.isEmpty()) {
            unchanged++;
        } else {
            steps.add(new Step.Update(wanted, found, different));
        }
    }

    private Draft draft(Wanted wanted) {
        Identity parent = wanted.parent();
        Found epic = parent == null ? null : standing.get(parent);
        boolean lost = parent != null && epic == null && survey.gone(parent).isPresent();
        @Nullable String above = parent == null || lost ? null : epic == null ? NEW + parent : epic.id();
        return new Draft(wanted, order.mark(wanted), above);
    }

    private void unwanted(Identity id, Found found) {
        Mark mark = found.mark();
        if (mark == null || !mark.target().equals(order.origin().target())) {
            return;
        }
        boolean mended = mark.state() == Mark.State.MENDED;
        Optional<String> kept = order.keepsOpen(mark);
        if (found.open() && mended) {
            remarks.add(
                    new Remark(id, found.key(), "was closed as mended, and opened again by people; it stays open."));
        } else if (kept.isPresent()) {
            if (found.open()) {
                remarks.add(
                        new Remark(id, found.key(), "is not in the backlog; it stays open, since " + kept.get() + "."));
            }
        } else if (found.open() || !mended) {
            steps.add(new Step.Close(id, found, !found.open()));
        }
    }
}
