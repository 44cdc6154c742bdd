package dev.lacuna.output.checks;

import dev.lacuna.catalog.Place;
import java.util.List;

/**
 * One thing that was looked at.
 *
 * @param rule the id of the {@link CheckRule}
 * @param group what it belongs to, e.g. a document
 * @param id the same in every run as long as the thing is, wherever it stands
 * @param name in a few words
 * @param message how it came out, in sentences
 * @param place in a file named as seen from where the program runs
 * @param related further places, likewise
 */
public record Check(
        String rule,
        String group,
        String id,
        String name,
        CheckResult result,
        String message,
        Place place,
        List<Place> related) {

    public Check {
        related = List.copyOf(related);
    }
}
