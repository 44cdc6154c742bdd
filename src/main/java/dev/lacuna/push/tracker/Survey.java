package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.Identity;
import dev.lacuna.question.backlog.Mark;
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
final class Survey {
    private final SortedMap<Identity, List<Found>> items = new TreeMap<>();
    private final SortedMap<Identity, TrackerMap.Entry> gone = new TreeMap<>();
    private final TrackerMap map;

    private Survey(TrackerMap map) {
        this.map = map;
    }

    static Survey of(Tracker tracker, TrackerMap map, Order order) {
        String platform = order.origin().platform();
        Survey survey = new Survey(map);
        Map<String, Found> byId = new TreeMap<>();
        tracker.all().forEach(found -> byId.put(found.id(), found));
        // What the list does not show may have lost its label, been moved, or be too new.
        Set<String> missing = new HashSet<>(map.unmatched());
        map.items().values().forEach(entry -> missing.add(entry.id()));
        missing.removeAll(byId.keySet());
        if (!missing.isEmpty()) {
            tracker.byId(new TreeSet<>(missing)).forEach(found -> byId.put(found.id(), found));
        }
        for (Found found : byId.values()) {
            Mark mark = found.mark();
            if (mark != null && mark.id().platform().equals(platform)) {
                survey.items.computeIfAbsent(mark.id(), id -> new ArrayList<>()).add(found);
            }
        }
        map.items().forEach((id, entry) -> survey.mapped(id, entry, byId));
        survey.imported(byId.values(), order.labels(tracker.longestLabel()));
        survey.items.values().forEach(list -> list.sort(survey.preferred()));
        return survey;
    }

    private void mapped(Identity id, TrackerMap.Entry entry, Map<String, Found> byId) {
        Found found = byId.get(entry.id());
        if (found == null) {
            gone.put(id, entry);
        } else if (found.mark() == null) {
            items.computeIfAbsent(id, any -> new ArrayList<>()).add(found);
        }
    }

    /** Items that came from a file: an import keeps no property, and may not keep a mark, but it does keep labels. */
    private void imported(Collection<Found> all, Map<String, Identity> byLabel) {
        Set<String> known = known();
        for (Found found : all) {
            if (found.mark() == null && found.labels().contains(Identity.IMPORT_LABEL) && !known.contains(found.id())) {
                List<Identity> ids = found.labels().stream()
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
    private Comparator<Found> preferred() {
        Set<String> known = known();
        return Comparator.comparing((Found found) -> !known.contains(found.id()))
                .thenComparing(found -> found.mark() == null)
                .thenComparing(found -> !found.open())
                .thenComparingLong(Found::age);
    }

    Optional<Found> of(Identity id) {
        return Optional.ofNullable(items.get(id)).map(list -> list.get(0));
    }

    /** Open items beside the one that counts: copies that people made, or that two pushes made at once. */
    List<Found> twins(Identity id) {
        return items.getOrDefault(id, List.of()).stream()
                .skip(1)
                .filter(Found::open)
                .toList();
    }

    /** An item that stood for it, and is not there any more, or not for these eyes. */
    Optional<TrackerMap.Entry> gone(Identity id) {
        return Optional.ofNullable(gone.get(id));
    }

    Set<Identity> identities() {
        return new TreeSet<>(items.keySet());
    }
}
