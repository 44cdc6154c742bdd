package dev.lacuna.report;

import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Small pieces of JSON that several reports share. */
public final class Json {
    private Json() {}

    /** An object that leaves out absent values and empty lists where {@link #putIfAny} is used. */
    public static Map<String, @Nullable Object> object() {
        return new TreeMap<>();
    }

    public static void putIfAny(Map<String, @Nullable Object> object, String key, @Nullable Object value) {
        boolean empty = value == null
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!empty) {
            object.put(key, value);
        }
    }

    public static @Nullable String word(@Nullable Term term) {
        return term == null ? null : term.word();
    }

    public static @Nullable String place(@Nullable Place place) {
        return place == null ? null : place.citation();
    }

    public static List<Object> evidence(List<Evidence> entries) {
        List<Object> all = new ArrayList<>();
        for (Evidence entry : entries) {
            Map<String, @Nullable Object> one = object();
            putIfAny(one, "facet", entry.facet());
            putIfAny(one, "scope", word(entry.scope()));
            putIfAny(one, "source", entry.source());
            putIfAny(one, "ref", entry.ref());
            putIfAny(one, "says", entry.says());
            putIfAny(one, "date", entry.date() == null ? null : entry.date().toString());
            putIfAny(one, "confidence", word(entry.confidence()));
            all.add(one);
        }
        return all;
    }
}
