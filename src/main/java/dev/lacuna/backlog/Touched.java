package dev.lacuna.backlog;

import java.util.Map;
import java.util.Set;

/**
 * Which customers the work touches.
 *
 * @param recorded whether anybody wrote down what customers use; if not, that an item touches none means nothing
 * @param byItem the ids of the customers, by {@code FEATURE:FACET} or {@code REQUIREMENT:FACET}
 */
public record Touched(boolean recorded, Map<String, Set<String>> byItem) {

    public Touched {
        byItem = Map.copyOf(byItem);
    }

    /** Nobody wrote it down. */
    public static Touched notRecorded() {
        return new Touched(false, Map.of());
    }

    Set<String> by(String item) {
        return byItem.getOrDefault(item, Set.of());
    }
}
