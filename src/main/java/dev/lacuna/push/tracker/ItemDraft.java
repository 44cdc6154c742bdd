package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.ItemMarker;
import org.jspecify.annotations.Nullable;

/**
 * An item as it should be in the tracker.
 *
 * @param parent the tracker's id of its epic; absent of an epic, and where the epic could not be made
 */
public record ItemDraft(
        DesiredItem desired, ItemMarker mark, @Nullable String parent) {}
