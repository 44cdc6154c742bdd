package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.ItemIdentity;
import dev.lacuna.question.backlog.ItemMarker;
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
final class PushPlanner {
    /** Stands for the tracker's id of an epic that is still to be made. */
    static final String NEW = "new:";

    private final Tracker tracker;
    private final DesiredState order;
    private final TrackerContents survey;
    private final List<PushStep> steps = new ArrayList<>();
    private final List<PushRemark> remarks = new ArrayList<>();
    private final SortedMap<ItemIdentity, TrackerItem> standing = new TreeMap<>();
    private int unchanged;

    PushPlanner(Tracker tracker, DesiredState order, TrackerContents survey) {
        this.tracker = tracker;
        this.order = order;
        this.survey = survey;
    }

    PushPlan plan() {
        Set<ItemIdentity> left = survey.identities();
        for (DesiredItem wanted : order.wanted()) {
            Optional<ItemIdentity> known = known(wanted);
            known.ifPresent(left::remove);
            known.flatMap(survey::of).ifPresent(found -> standing.put(wanted.id(), found));
        }
        DifferenceFinder differences = new DifferenceFinder(tracker, epics());
        order.wanted().forEach(wanted -> decide(wanted, differences));
        left.removeAll(order.all());
        for (ItemIdentity id : left) {
            survey.of(id).ifPresent(found -> unwanted(id, found));
        }
        return new PushPlan(steps, remarks, unchanged, standing);
    }

    /** Under which identity an item stands for it: its own, or one that it had before and that nothing else has now. */
    private Optional<ItemIdentity> known(DesiredItem wanted) {
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
                .map(TrackerItem::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void decide(DesiredItem wanted, DifferenceFinder differences) {
        ItemIdentity id = wanted.id();
        TrackerItem found = standing.get(id);
        if (found == null) {
            Optional<TrackerMap.MappedItem> gone = survey.gone(id);
            if (gone.isPresent()) {
                remarks.add(new PushRemark(
                        id,
                        gone.get().key(),
                        "was deleted, or moved to where this token does not see it; it is not made anew. To have it made, "
                                + "take it out of the map file."));
            } else {
                steps.add(new PushStep.Create(wanted));
            }
            return;
        }
        for (TrackerItem twin : survey.twins(id)) {
            String also = twin.mark() == null ? "came from a file for the same as " : "carries the same mark as ";
            remarks.add(new PushRemark(id, twin.key(), also + found.key() + "; only " + found.key() + " is kept."));
        }
        ItemMarker mark = found.mark();
        ItemMarker.State state = mark == null ? ItemMarker.State.OPEN : mark.state();
        if (mark != null && !mark.target().equals(order.origin().target()) && state == ItemMarker.State.OPEN) {
            remarks.add(new PushRemark(id, found.key(), "is kept by pushes of the target " + mark.target() + "."));
            return;
        }
        if (!found.place().equals(tracker.home())) {
            remarks.add(new PushRemark(id, found.key(), "was moved to " + found.place() + ", and is kept there."));
        }
        List<FieldDifference> different = differences.between(found, draft(wanted));
        if (!found.open() && state == ItemMarker.State.OPEN) {
            remarks.add(new PushRemark(
                    id, found.key(), "was closed by people, though the catalog still asks for it; it stays closed."));
        } else if (!found.open()) {
            steps.add(new PushStep.Reopen(wanted, found, different));
        } else if (different.isEmpty()) {
            unchanged++;
        } else {
            steps.add(new PushStep.Update(wanted, found, different));
        }
    }

    private ItemDraft draft(DesiredItem wanted) {
        ItemIdentity parent = wanted.parent();
        TrackerItem epic = parent == null ? null : standing.get(parent);
        boolean lost = parent != null && epic == null && survey.gone(parent).isPresent();
        @Nullable String above = parent == null || lost ? null : epic == null ? NEW + parent : epic.id();
        return new ItemDraft(wanted, order.mark(wanted), above);
    }

    private void unwanted(ItemIdentity id, TrackerItem found) {
        ItemMarker mark = found.mark();
        if (mark == null || !mark.target().equals(order.origin().target())) {
            return;
        }
        boolean mended = mark.state() == ItemMarker.State.MENDED;
        Optional<String> kept = order.keepsOpen(mark);
        if (found.open() && mended) {
            remarks.add(new PushRemark(
                    id, found.key(), "was closed as mended, and opened again by people; it stays open."));
        } else if (kept.isPresent()) {
            if (found.open()) {
                remarks.add(new PushRemark(
                        id, found.key(), "is not in the backlog; it stays open, since " + kept.get() + "."));
            }
        } else if (found.open() || !mended) {
            steps.add(new PushStep.Close(id, found, !found.open()));
        }
    }
}
