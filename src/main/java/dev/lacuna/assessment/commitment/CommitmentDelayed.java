package dev.lacuna.assessment.commitment;

import dev.lacuna.rule.conclusion.Conclusion;
import org.jspecify.annotations.Nullable;

/**
 * When a promise that its release does not keep will be kept.
 *
 * @param release the first later one that was looked at whose plans leave nothing in its way; absent if there is none
 */
public record CommitmentDelayed(
        String customer, int entry, @Nullable String release) implements Conclusion {}
