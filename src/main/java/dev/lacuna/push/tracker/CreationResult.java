package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.ItemIdentity;
import org.jspecify.annotations.Nullable;

/**
 * What became of a draft that was to be made.
 *
 * @param found absent if it was not made
 * @param problem why it was not made, or what is missing on it; absent if nothing is
 */
public record CreationResult(
        ItemIdentity id,
        @Nullable TrackerItem found,
        @Nullable String problem) {}
