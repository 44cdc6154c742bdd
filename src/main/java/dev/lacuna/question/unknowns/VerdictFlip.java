package dev.lacuna.question.unknowns;

import dev.lacuna.rule.Verdict;

/**
 * A verdict that becomes another.
 *
 * @param id of the model or the area; the target's for the target
 */
public record VerdictFlip(FlipSubject of, String id, Verdict before, Verdict after) {

    /** What the verdict is on, in the order in which it is told. */
    public enum FlipSubject {
        TARGET,
        MODEL,
        AREA
    }
}
