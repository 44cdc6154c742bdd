package dev.lacuna.push.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lacuna.question.backlog.ItemMarker;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is in the tracker.
 *
 * @param id what the tracker knows it by, wherever it is moved to
 * @param key what people know it by
 * @param place the project or repository that it is in
 * @param creationOrder the lower, the earlier it was made
 * @param mark absent if it has none that is whole
 * @param text the part that Lacuna keeps, comparable with {@link Tracker#text}
 * @param labels all of them, also people's
 * @param parent the tracker's id of the item above it
 * @param milestone absent if it has none, or the tracker knows none
 * @param raw all that the tracker said of it
 */
public record TrackerItem(
        String id,
        String key,
        String place,
        long creationOrder,
        boolean open,
        @Nullable ItemMarker mark,
        String title,
        String text,
        Set<String> labels,
        @Nullable String parent,
        @Nullable String milestone,
        JsonNode raw) {

    public TrackerItem {
        labels = Set.copyOf(labels);
    }
}
