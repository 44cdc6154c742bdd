package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.ItemIdentity;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which item of the tracker stands for which work, as far as this machine knows. Every change is kept before anything else
 * happens; the tracker's own marks have the last word.
 */
public final class TrackerMap {
    private final Map<ItemIdentity, MappedItem> items = new TreeMap<>();
    private final Map<ItemIdentity, Instant> pending = new TreeMap<>();
    private final Set<String> unmatched = new TreeSet<>();
    private final @Nullable TrackerMapFile file;

    /**
     * An item of the tracker.
     *
     * @param id the tracker's own
     * @param key for people
     */
    public record MappedItem(String id, String key) {}

    private TrackerMap(@Nullable TrackerMapFile file) {
        this.file = file;
    }

    /** What was kept in a file; nothing is written to it. */
    public static TrackerMap read(TrackerMapFile file) {
        TrackerMap map = new TrackerMap(null);
        file.readInto(map);
        return map;
    }

    /** What was kept in a file, and is kept there from now on. */
    public static TrackerMap open(TrackerMapFile file) {
        TrackerMap map = new TrackerMap(file);
        file.readInto(map);
        return map;
    }

    Map<ItemIdentity, MappedItem> items() {
        return Collections.unmodifiableMap(items);
    }

    Map<ItemIdentity, Instant> pending() {
        return Collections.unmodifiableMap(pending);
    }

    Set<String> unmatched() {
        return Collections.unmodifiableSet(unmatched);
    }

    Optional<MappedItem> of(ItemIdentity id) {
        return Optional.ofNullable(items.get(id));
    }

    /** That items are about to be made: from now on nobody knows whether they are there. */
    void markPending(Collection<ItemIdentity> ids, Instant now) {
        ids.forEach(id -> pending.putIfAbsent(id, now));
        save();
    }

    /** That items were not made. */
    void clearPending(Collection<ItemIdentity> ids) {
        ids.forEach(pending::remove);
        save();
    }

    /** That the tracker made items, of which it did not say which is which. */
    void addUnmatched(Collection<String> ids) {
        unmatched.addAll(ids);
        save();
    }

    /** Which item stands for which work. */
    void record(Map<ItemIdentity, TrackerItem> known) {
        boolean changed = false;
        for (Map.Entry<ItemIdentity, TrackerItem> one : known.entrySet()) {
            MappedItem entry =
                    new MappedItem(one.getValue().id(), one.getValue().key());
            changed |= !entry.equals(items.put(one.getKey(), entry));
            changed |= pending.remove(one.getKey()) != null;
            changed |= unmatched.remove(entry.id());
        }
        if (changed) {
            save();
        }
    }

    /** That work goes by another name now. */
    void forget(ItemIdentity former) {
        if (items.remove(former) != null) {
            save();
        }
    }

    void put(ItemIdentity id, MappedItem entry) {
        items.put(id, entry);
    }

    void put(ItemIdentity id, Instant since) {
        pending.put(id, since);
    }

    void put(String id) {
        unmatched.add(id);
    }

    private void save() {
        if (file != null) {
            file.write(this);
        }
    }
}
