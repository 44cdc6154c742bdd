package dev.lacuna.question.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one side says in a statement.
 *
 * @param name what it is about is called, where it has a name; a new name is no difference
 * @param values what it says, by key; one or several
 * @param place {@code file:line} below the catalog's folder; a new place is no difference
 * @param formerly the ids that it had before; no difference either
 */
public record StatementContent(
        @JsonIgnore @Nullable String name,
        @JsonIgnore SortedMap<String, SortedSet<String>> values,
        @JsonInclude(Include.NON_NULL) @Nullable String place,
        @JsonIgnore SortedSet<String> formerly) {

    /** Empty if it does not say. */
    public SortedSet<String> values(String key) {
        return values.getOrDefault(key, new TreeSet<>());
    }

    /** Several as a list in words; empty if it does not say. */
    public String value(String key) {
        return String.join(", ", values(key));
    }

    /** Each key with its value. */
    @JsonProperty
    public SortedMap<String, String> says() {
        SortedMap<String, String> says = new TreeMap<>();
        values.keySet().forEach(key -> says.put(key, value(key)));
        return says;
    }

    boolean sameContentAs(@Nullable StatementContent other) {
        return other != null && values.equals(other.values);
    }
}
