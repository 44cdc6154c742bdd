package dev.lacuna.read.load;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.RecordPlaces;
import dev.lacuna.read.yaml.SafeText;
import dev.lacuna.read.yaml.SpellingSuggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ids of one kind of thing, with the places that gave them. Tells of ids given twice, and of ids never given. */
final class IdRegistry {
    /** For so many unknown ids a near one is sought: in a large catalog each costs a look at all ids. */
    private static final int SUGGESTIONS = 50;

    private final String noun;
    private final Problems problems;
    private final Map<String, Place> places = new TreeMap<>();
    private boolean complete = true;
    private final Map<String, String> advice = new HashMap<>();
    private final Map<String, Place> former = new HashMap<>();

    /** @param noun what one of them is called, in the singular */
    IdRegistry(String noun, Problems problems) {
        this.noun = noun;
        this.problems = problems;
    }

    /** The same ids, for others who need them and tell their problems elsewhere. */
    IdRegistry(IdRegistry known, Problems problems) {
        this(known.noun, problems);
        places.putAll(known.places);
        former.putAll(known.former);
        complete = known.complete;
    }

    /** Takes an id that is given here; false if it was given before, which is told. */
    boolean give(String id, Place place) {
        Place before = id.isEmpty() ? null : places.putIfAbsent(id, place);
        if (before != null) {
            problems.add(
                    place,
                    "The " + noun + " (" + SafeText.of(id) + ") is given twice.",
                    "Maybe rename it, or merge it with " + problems.cite(before) + ".");
        }
        return before == null;
    }

    /** Some ids could not be read, so a missing one is no problem by itself. */
    void incomplete() {
        complete = false;
    }

    boolean isEmpty() {
        return complete && places.isEmpty();
    }

    boolean has(String id) {
        return places.containsKey(id);
    }

    /** Checks that an id that is used here was given, if it is used at all. */
    void need(String key, @Nullable String id, Place place) {
        need(key, id, place, "add the " + noun);
    }

    /**
     * The same, where something else than giving the id may help.
     *
     * @param remedy what may be done about it besides
     */
    void need(String key, @Nullable String id, Place place, String remedy) {
        if (id == null || id.isEmpty() || !complete || has(id)) {
            return;
        }
        String asked = remedy + " " + id;
        String maybe = advice.get(asked);
        if (maybe == null) {
            maybe = advice.size() < SUGGESTIONS ? advice(id, remedy) : "Maybe " + remedy + ".";
            advice.put(asked, maybe);
        }
        problems.add(
                place,
                key + " names " + article() + noun + " (" + SafeText.of(id) + ") that is not in the catalog.",
                maybe);
    }

    /** Checks the former ids of a record: none may be in use, and none may have belonged to two. */
    void checkFormer(Record record, List<String> ids, RecordPlaces origins) {
        for (String id : ids) {
            Place place = origins.entry(record, "formerly", id);
            Place before = former.putIfAbsent(id, place);
            if (has(id)) {
                problems.add(
                        place,
                        "formerly names a " + noun + " (" + SafeText.of(id) + ") that is still in the catalog.",
                        "Maybe delete it here: a former id must not be in use.");
            } else if (before != null) {
                problems.add(
                        place,
                        "formerly names an id (" + SafeText.of(id) + ") that another " + noun + " had.",
                        "Maybe delete it here, or at " + problems.cite(before) + ".");
            }
        }
    }

    private String advice(String id, String remedy) {
        return SpellingSuggestion.to(id, places.keySet())
                .map(near -> "Maybe write \"" + near + "\" (" + cited(near) + "), or " + remedy + ".")
                .orElseGet(() -> choice(remedy));
    }

    private String cited(String id) {
        return problems.cite(Objects.requireNonNull(places.get(id)));
    }

    private String choice(String remedy) {
        return places.isEmpty() || places.size() > 12
                ? "Maybe " + remedy + "."
                : "Maybe write one of " + SpellingSuggestion.listed(places.keySet()) + ", or " + remedy + ".";
    }

    private String article() {
        return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }
}
