package dev.lacuna.output;

import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Term;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.Verdict;
import java.math.BigDecimal;
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

    /** An object that begins with its schema and what was asked. */
    public static Map<String, @Nullable Object> answer(String schema, Scenario scenario) {
        Map<String, @Nullable Object> json = object();
        json.put("schema", schema);
        json.put("target", scenario.target());
        json.put("asOf", scenario.day().toString());
        putIfAny(json, "model", scenario.model());
        putIfAny(json, "release", scenario.release());
        putIfAny(json, "askedAreas", List.copyOf(scenario.areas()));
        return json;
    }

    /** The overall verdict and that of each area. */
    public static Map<String, @Nullable Object> verdicts(Verdict overall, Map<String, Verdict> areas) {
        Map<String, @Nullable Object> json = object();
        json.put("verdict", overall.word());
        Map<String, Object> words = new TreeMap<>();
        areas.forEach((area, verdict) -> words.put(area, verdict.word()));
        json.put("areas", words);
        return json;
    }

    /** Without a point where it is whole, so that 8 and 8.0 are the same bytes. */
    public static @Nullable BigDecimal number(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
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
