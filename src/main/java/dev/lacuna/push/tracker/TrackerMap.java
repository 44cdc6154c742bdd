package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.Identity;
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
    private final Map<Identity, Entry> items = new TreeMap<>();
    private final Map<Identity, Instant> pending = new TreeMap<>();
    private final Set<String> unmatched = new TreeSet<>();
    private final @Nullable MapFile file;

    /**
     * An item of the tracker.
     *
     * @param id the tracker's own
     * @param key for people
     */
    public record Entry(String id, String key) {}

    private TrackerMap(@Nullable MapFile file) {
        this.file = file;
    }

    /** What was kept in a file; nothing is written to it. */
    public static TrackerMap read(MapFile file) {
        TrackerMap map = new TrackerMap(null);
        file.readInto(map);
        return map;
    }

    /** What was kept in a file, and is kept there from now on. */
    public static TrackerMap keep(MapFile file) {
        TrackerMap map = new TrackerMap(file);
        file.readInto(map);
        return map;
    }

    Map<Identity, Entry> items() {
        return Collections.unmodifiableMap(items);
    }

    Map<Identity, Instant> pending() {
        return Collections.unmodifiableMap(pending);
    }

    Set<String> unmatched() {
        return Collections.unmodifiableSet(unmatched);
    }

    Optional<Entry> of(Identity id) {
        return Optional.ofNullable(items.get(id));
    }

    /** That items are about to be made: from now on nobody knows whether they are there. */
    void about(Collection<Identity> ids, Instant now) {
        ids.forEach(id -> pending.putIfAbsent(id, now));
        save();
    }

    /** That items were not made. */
    void notMade(Collection<Identity> ids) {
        ids.forEach(pending::remove);
        save();
    }

    /** That the tracker made items, of which it did not say which is which. */
    void made(Collection<String> ids) {
        unmatched.addAll(ids);
        save();
    }

    /** Which item stands for which work. */
    void know(Map<Identity, Found> known) {
        boolean changed = false;
        for (Map.Entry<Identity, Found> one : known.entrySet()) {
            Entry entry = new Entry(one.getValue().id(), one.getValue().key());
            changed |= !entry.equals(items.put(one.getKey(), entry));
            changed |= pending.remove(one.getKey()) != null;
            changed |= unmatched.remove(entry.id());
        }
        if (changed) {
            save();
        }
    }

    /** That work goes by another name now. */
    void forget(Identity former) {
        if (items.remove(former) != null) {
            save();
        }
    }

    void put(Identity id, Entry entry) {
        items.put(id, entry);
    }

    void put(Identity id, Instant since) {
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
