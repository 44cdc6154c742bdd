package dev.lacuna.tracker;

import dev.lacuna.backlog.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What became of a draft that was to be made.
 *
 * @param found absent if it was not made
 * @param problem why it was not made, or what is missing on it; absent if nothing is
 */
public record Made(
        Identity id, @Nullable Found found, @Nullable String problem) {}
