package dev.lacuna.question.unknowns;

import java.util.List;

/**
 * What it would change if an unknown scope turned out to be a certain one, and all else stayed as it is.
 *
 * @param blocks the ids of gaps that would block and do not today
 * @param closes the ids of gaps that would be closed
 */
public record EstablishedResult(List<VerdictFlip> flips, List<String> blocks, List<String> closes) {

    public EstablishedResult {
        flips = List.copyOf(flips);
        blocks = List.copyOf(blocks);
        closes = List.copyOf(closes);
    }

    boolean isNothing() {
        return flips.isEmpty() && blocks.isEmpty() && closes.isEmpty();
    }
}
