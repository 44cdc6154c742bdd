package dev.lacuna.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Something in the text of a document that looks like an answer and could not be taken as one.
 *
 * @param text what stands there, cut short
 * @param says why it does not count
 * @param maybe what to do about it
 * @param unless where this names no qualifier, it was no answer after all and nothing is to be told
 */
public record FrdRemark(
        Place place,
        String text,
        String says,
        String maybe,
        @Nullable String unless) {}
