package dev.lacuna.push.tracker;

import org.jspecify.annotations.Nullable;

/**
 * That an item is not as it should be.
 *
 * @param was absent if there was nothing
 * @param now absent if there should be nothing
 */
public record FieldDifference(
        ManagedField field, @Nullable String was, @Nullable String now) {

    /** What Lacuna keeps of an item; all else is people's. */
    public enum ManagedField {
        TITLE,
        TEXT,
        MARK,
        LABEL,
        EPIC,
        MILESTONE
    }
}
