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
    private final TrackerContents contents;
    private final List<PushStep> steps = new ArrayList<>();
    private final List<PushRemark> remarks = new ArrayList<>();
    private final SortedMap<ItemIdentity, TrackerItem> existing = new TreeMap<>();
    private int unchanged;

    PushPlanner(Tracker tracker, DesiredState order, TrackerContents contents) {
        this.tracker = tracker;
        this.order = order;
        this.contents = contents;
    }

    PushPlan plan() {
        Set<ItemIdentity> left = contents.identities();
        for (DesiredItem desired : order.items()) {
            Optional<ItemIdentity> known = known(desired);
            known.ifPresent(left::remove);
            known.flatMap(contents::of).ifPresent(found -> existing.put(desired.id(), found));
        }
        DifferenceFinder differences = new DifferenceFinder(tracker, epics());
        order.items().forEach(desired -> decide(desired, differences));
        left.removeAll(order.allIdentities());
        for (ItemIdentity id : left) {
            contents.of(id).ifPresent(found -> unwanted(id, found));
        }
        return new PushPlan(steps, remarks, unchanged, existing);
    }

    /** Under which identity an item stands for it: its own, or one that it had before and that nothing else has now. */
    private Optional<ItemIdentity> known(DesiredItem desired) {
        if (contents.of(desired.id()).isPresent()) {
            return Optional.of(desired.id());
        }
        return desired.formerly().stream()
                .filter(former -> !order.allIdentities().contains(former))
                .filter(former -> contents.of(former).isPresent())
                .findFirst();
    }

    private Set<String> epics() {
        return contents.identities().stream()
                .filter(id -> id.value().indexOf(':') < 0)
                .flatMap(id -> contents.of(id).stream())
                .map(TrackerItem::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void decide(DesiredItem desired, DifferenceFinder differences) {
        ItemIdentity id = desired.id();
        TrackerItem found = existing.get(id);
        if (found == null) {
            Optional<TrackerMap.MappedItem> gone = contents.deletedItem(id);
            if (gone.isPresent()) {
                remarks.add(new PushRemark(
                        id,
                        gone.get().key(),
                        "was deleted, or moved to where this token does not see it; it is not made anew. To have it made, "
                                + "take it out of the map file."));
            } else {
                steps.add(new PushStep.Create(desired));
            }
            return;
        }
        for (TrackerItem duplicate : contents.duplicates(id)) {
            String also = duplicate.mark() == null ? "came from a file for the same as " : "carries the same mark as ";
            remarks.add(
                    new PushRemark(id, duplicate.key(), also + found.key() + "; only " + found.key() + " is kept."));
        }
        ItemMarker mark = found.mark();
        ItemMarker.State state = mark == null ? ItemMarker.State.OPEN : mark.state();
        if (mark != null && !mark.target().equals(order.origin().target()) && state == ItemMarker.State.OPEN) {
            remarks.add(new PushRemark(id, found.key(), "is kept by pushes of the target " + mark.target() + "."));
            return;
        }
        if (!found.place().equals(tracker.homePlace())) {
            remarks.add(new PushRemark(id, found.key(), "was moved to " + found.place() + ", and is kept there."));
        }
        List<FieldDifference> different = differences.between(found, draft(desired));
        if (!found.open() && state == ItemMarker.State.OPEN) {
            remarks.add(new PushRemark(
                    id, found.key(), "was closed by people, though the catalog still asks for it; it stays closed."));
        } else if (!found.open()) {
            steps.add(new PushStep.Reopen(desired, found, different));
        } else if (different.isEmpty()) {
            unchanged++;
        } else {
            steps.add(new PushStep.Update(desired, found, different));
        }
    }

    private ItemDraft draft(DesiredItem desired) {
        ItemIdentity parent = desired.parent();
        TrackerItem epic = parent == null ? null : existing.get(parent);
        boolean lost =
                parent != null && epic == null && contents.deletedItem(parent).isPresent();
        @Nullable String above = parent == null || lost ? null : epic == null ? NEW + parent : epic.id();
        return new ItemDraft(desired, order.mark(desired), above);
    }

    private void unwanted(ItemIdentity id, TrackerItem found) {
        ItemMarker mark = found.mark();
        if (mark == null || !mark.target().equals(order.origin().target())) {
            return;
        }
        boolean mended = mark.state() == ItemMarker.State.MENDED;
        Optional<String> kept = order.reasonToKeepOpen(mark);
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
