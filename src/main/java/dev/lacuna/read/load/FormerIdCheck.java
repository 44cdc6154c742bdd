package dev.lacuna.read.load;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.RecordPlaces;
import dev.lacuna.read.yaml.SafeText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The former ids of one kind of thing: none may be in use, and none may have belonged to two. */
final class FormerIdCheck {
    private final String noun;
    private final IdRegistry known;
    private final Problems problems;
    private final Map<String, Place> places = new HashMap<>();

    /** @param known the ids that are in use, all of them given already */
    FormerIdCheck(String noun, IdRegistry known, Problems problems) {
        this.noun = noun;
        this.known = known;
        this.problems = problems;
    }

    void check(Record record, List<String> ids, RecordPlaces origins) {
        for (String id : ids) {
            Place place = origins.entry(record, "formerly", id);
            Place before = places.putIfAbsent(id, place);
            if (known.has(id)) {
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
}
