package dev.lacuna.comparison;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one side says in a statement.
 *
 * @param name what it is about is called, where it has a name; a new name is no difference
 * @param values what it says, by key
 * @param place {@code file:line} below the catalog's folder; a new place is no difference
 */
public record Said(
        @Nullable String name,
        SortedMap<String, String> values,
        @Nullable String place) {

    public Said {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Empty if it does not say. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    boolean saysAsMuchAs(@Nullable Said other) {
        return other != null && values.equals(other.values);
    }
}
