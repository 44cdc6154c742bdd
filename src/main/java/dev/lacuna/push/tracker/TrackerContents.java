package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.ItemIdentity;
import dev.lacuna.question.backlog.ItemMarker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is in the tracker of a platform: items by the identity on their mark, or by the map where people removed it. */
final class TrackerContents {
    private final SortedMap<ItemIdentity, List<TrackerItem>> items = new TreeMap<>();
    private final SortedMap<ItemIdentity, TrackerMap.MappedItem> gone = new TreeMap<>();
    private final TrackerMap map;

    private TrackerContents(TrackerMap map) {
        this.map = map;
    }

    static TrackerContents of(Tracker tracker, TrackerMap map, DesiredState order) {
        String platform = order.origin().platform();
        TrackerContents contents = new TrackerContents(map);
        Map<String, TrackerItem> byId = new TreeMap<>();
        tracker.labelledItems().forEach(found -> byId.put(found.id(), found));
        // What the list does not show may have lost its label, been moved, or be too new.
        Set<String> missing = new HashSet<>(map.unmatched());
        map.items().values().forEach(entry -> missing.add(entry.id()));
        missing.removeAll(byId.keySet());
        if (!missing.isEmpty()) {
            tracker.byId(new TreeSet<>(missing)).forEach(found -> byId.put(found.id(), found));
        }
        for (TrackerItem found : byId.values()) {
            ItemMarker mark = found.mark();
            if (mark != null && mark.id().platform().equals(platform)) {
                contents.items
                        .computeIfAbsent(mark.id(), id -> new ArrayList<>())
                        .add(found);
            }
        }
        map.items().forEach((id, entry) -> contents.mapped(id, entry, byId));
        contents.imported(byId.values(), order.labels(tracker.longestLabel()));
        contents.items.values().forEach(list -> list.sort(contents.preferred()));
        return contents;
    }

    private void mapped(ItemIdentity id, TrackerMap.MappedItem entry, Map<String, TrackerItem> byId) {
        TrackerItem found = byId.get(entry.id());
        if (found == null) {
            gone.put(id, entry);
        } else if (found.mark() == null) {
            items.computeIfAbsent(id, any -> new ArrayList<>()).add(found);
        }
    }

    /** Items that came from a file: an import keeps no property, and may not keep a mark, but it does keep labels. */
    private void imported(Collection<TrackerItem> all, Map<String, ItemIdentity> byLabel) {
        Set<String> known = known();
        for (TrackerItem found : all) {
            if (found.mark() == null
                    && found.labels().contains(ItemIdentity.IMPORT_LABEL)
                    && !known.contains(found.id())) {
                List<ItemIdentity> ids = found.labels().stream()
                        .flatMap(label -> Optional.ofNullable(byLabel.get(label)).stream())
                        .toList();
                if (ids.size() == 1) {
                    items.computeIfAbsent(ids.get(0), any -> new ArrayList<>()).add(found);
                }
            }
        }
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>();
        map.items().values().forEach(entry -> known.add(entry.id()));
        return known;
    }

    /** The one that the map names; else one with a mark; else an open one; else the oldest. */
    private Comparator<TrackerItem> preferred() {
        Set<String> known = known();
        return Comparator.comparing((TrackerItem found) -> !known.contains(found.id()))
                .thenComparing(found -> found.mark() == null)
                .thenComparing(found -> !found.open())
                .thenComparingLong(TrackerItem::creationOrder);
    }

    Optional<TrackerItem> of(ItemIdentity id) {
        return Optional.ofNullable(items.get(id)).map(list -> list.get(0));
    }

    /** Open items beside the one that counts: copies that people made, or that two pushes made at once. */
    List<TrackerItem> duplicates(ItemIdentity id) {
        return items.getOrDefault(id, List.of()).stream()
                .skip(1)
                .filter(TrackerItem::open)
                .toList();
    }

    /** An item that stood for it, and is not there any more, or not for these eyes. */
    Optional<TrackerMap.MappedItem> deletedItem(ItemIdentity id) {
        return Optional.ofNullable(gone.get(id));
    }

    Set<ItemIdentity> identities() {
        return new TreeSet<>(items.keySet());
    }
}
