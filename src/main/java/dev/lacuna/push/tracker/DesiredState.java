package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.BacklogOrigin;
import dev.lacuna.question.backlog.ItemIdentity;
import dev.lacuna.question.backlog.ItemMarker;
import dev.lacuna.question.backlog.Selection;
import dev.lacuna.question.backlog.WorkBacklog;
import dev.lacuna.question.backlog.WorkItem;
import dev.lacuna.rule.Severity;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be pushed.
 *
 * @param items epics first, then work in order
 * @param allIdentities the identities of the whole backlog, also of what is not to be pushed now
 */
public record DesiredState(
        BacklogOrigin origin, Selection selection, List<DesiredItem> items, Set<ItemIdentity> allIdentities) {

    public DesiredState {
        items = List.copyOf(items);
        allIdentities = Set.copyOf(allIdentities);
    }

    /** All that a backlog selects. */
    public static DesiredState of(WorkBacklog backlog) {
        Set<ItemIdentity> all = new LinkedHashSet<>();
        for (WorkItem item : backlog.all()) {
            all.add(new ItemIdentity(item.id()));
            all.add(new ItemIdentity(item.epic()));
        }
        List<DesiredItem> desired = Stream.concat(
                        backlog.epics().stream().map(DesiredItem::of),
                        backlog.items().stream().map(DesiredItem::of))
                .toList();
        return new DesiredState(backlog.origin(), backlog.selection(), desired, all);
    }

    /** All of which something is known, and what it was before, by the labels that show them. */
    Map<String, ItemIdentity> labels(int longest) {
        Map<String, ItemIdentity> labels = new HashMap<>();
        items.forEach(each -> each.formerly().forEach(former -> labels.put(former.label(longest), former)));
        allIdentities.forEach(id -> labels.put(id.label(longest), id));
        return labels;
    }

    /** The mark that an item has while there is work to do. */
    ItemMarker mark(DesiredItem desired) {
        return new ItemMarker(desired.id(), origin.target(), desired.traits(), ItemMarker.State.OPEN);
    }

    /**
     * Why an item stays open although the backlog does not hold it; empty if it may be closed. What was left out of the
     * question is not mended, only not asked about.
     */
    Optional<String> reasonToKeepOpen(ItemMarker mark) {
        if (origin.release() != null) {
            return Optional.of("the backlog is that after " + origin.release());
        }
        if (origin.model() != null) {
            return Optional.of("only the model " + origin.model() + " was asked about");
        }
        if (selection.limit() != null) {
            return Optional.of("there is a limit");
        }
        Set<String> severities =
                selection.severities().stream().map(Severity::word).collect(Collectors.toSet());
        boolean outside = lacks(new TreeSet<>(origin.areas()), mark.trait("area"))
                || lacks(selection.areas(), mark.trait("area"))
                || lacks(selection.owners(), mark.trait("owner"))
                || lacks(severities, mark.trait("severity"));
        return outside ? Optional.of("it is outside of what was asked about") : Optional.empty();
    }

    private static boolean lacks(Set<String> asked, @Nullable String trait) {
        return !asked.isEmpty() && (trait == null || !asked.contains(trait));
    }
}
