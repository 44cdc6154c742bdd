package dev.lacuna.push.tracker;

import dev.lacuna.push.tracker.FieldDifference.ManagedField;
import dev.lacuna.question.backlog.ItemMarker;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds what is in a tracker against what should be, in the fields that Lacuna keeps. */
final class DifferenceFinder {
    private final Tracker tracker;

    /** The tracker's ids of Lacuna's own epics: an item under any other is where people put it. */
    private final Set<String> epics;

    DifferenceFinder(Tracker tracker, Set<String> epics) {
        this.tracker = tracker;
        this.epics = Set.copyOf(epics);
    }

    List<FieldDifference> between(TrackerItem found, ItemDraft draft) {
        List<FieldDifference> all = new ArrayList<>();
        String title = SectionTruncation.title(draft.desired().title(), tracker.longestTitle());
        if (!title.equals(found.title())) {
            all.add(new FieldDifference(ManagedField.TITLE, found.title(), title));
        }
        String text = tracker.text(draft);
        if (!text.equals(found.text())) {
            all.add(new FieldDifference(ManagedField.TEXT, found.text(), text));
        }
        ItemMarker mark = found.mark();
        if (!draft.mark().equals(mark)) {
            String was = mark == null ? null : mark.text();
            all.add(new FieldDifference(ManagedField.MARK, was, draft.mark().text()));
        }
        Set<String> labels = draft.desired().labels(tracker.longestLabel());
        labels.stream()
                .filter(label -> !found.labels().contains(label))
                .forEach(label -> all.add(new FieldDifference(ManagedField.LABEL, null, label)));
        outdated(found, draft).stream()
                .filter(label -> !labels.contains(label))
                .forEach(label -> all.add(new FieldDifference(ManagedField.LABEL, label, null)));
        String parent = draft.parent();
        String above = found.parent();
        if (parent != null && !parent.equals(above) && (above == null || epics.contains(above))) {
            all.add(new FieldDifference(ManagedField.EPIC, above, parent));
        }
        if (tracker.hasMilestones()) {
            milestone(found, draft, all);
        }
        return all;
    }

    /** Lacuna's own labels that the item carries. */
    private Set<String> outdated(TrackerItem found, ItemDraft draft) {
        Set<String> own = new TreeSet<>(DesiredItem.ALL_TAGS);
        draft.desired().formerly().forEach(former -> own.add(former.label(tracker.longestLabel())));
        own.retainAll(found.labels());
        return own;
    }

    private static void milestone(TrackerItem found, ItemDraft draft, List<FieldDifference> all) {
        String desired = draft.desired().release();
        String has = found.milestone();
        ItemMarker mark = found.mark();
        @Nullable String given = mark == null ? null : mark.trait("release");
        // One that people chose stays, unless a plan names another.
        boolean ours = has == null || has.equals(given);
        if (desired != null && !desired.equals(has) && (ours || !desired.equals(given))) {
            all.add(new FieldDifference(ManagedField.MILESTONE, has, desired));
        } else if (desired == null && has != null && Objects.equals(has, given)) {
            all.add(new FieldDifference(ManagedField.MILESTONE, has, null));
        }
    }
}
