package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.ItemIdentity;
import org.jspecify.annotations.Nullable;

/**
 * That an item is left alone, and why; for people to decide.
 *
 * @param key what people know the item by; absent where that is not known
 */
public record PushRemark(ItemIdentity id, @Nullable String key, String text) {}
