package dev.lacuna.question.unknowns;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Term;
import dev.lacuna.rule.Verdict;
import java.util.List;

/**
 * What it would change if an unknown scope turned out to be a certain one, and all else stayed as it is.
 *
 * @param blocks the ids of gaps that would block and do not today
 * @param closes the ids of gaps that would be closed
 */
public record EstablishedResult(
        @JsonProperty("verdicts") List<VerdictFlip> flips, List<String> blocks, List<String> closes) {

    public EstablishedResult {
        flips = List.copyOf(flips);
        blocks = List.copyOf(blocks);
        closes = List.copyOf(closes);
    }

    boolean changesNothing() {
        return flips.isEmpty() && blocks.isEmpty() && closes.isEmpty();
    }

    /**
     * A verdict that becomes another.
     *
     * @param id of the target, the model or the area
     */
    public record VerdictFlip(FlipSubject of, String id, Verdict before, Verdict after) {}

    /** What a verdict is on, in the order in which it is told. */
    public enum FlipSubject implements Term {
        TARGET,
        MODEL,
        AREA
    }
}
