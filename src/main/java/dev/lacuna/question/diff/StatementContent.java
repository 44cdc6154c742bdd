package dev.lacuna.question.diff;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one side says in a statement.
 *
 * @param name what it is about is called, where it has a name; a new name is no difference
 * @param values what it says, by key
 * @param place {@code file:line} below the catalog's folder; a new place is no difference
 * @param formerly the ids that it had before; no difference either
 */
public record StatementContent(
        @Nullable String name,
        SortedMap<String, String> values,
        @Nullable String place,
        SortedSet<String> formerly) {

    public StatementContent {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        formerly = Collections.unmodifiableSortedSet(new TreeSet<>(formerly));
    }

    /** Empty if it does not say. */
    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    boolean saysAsMuchAs(@Nullable StatementContent other) {
        return other != null && values.equals(other.values);
    }
}
