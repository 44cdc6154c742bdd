package dev.lacuna.catalog;

import org.jspecify.annotations.Nullable;

/**
 * An answer to a qualifier where a document gives it.
 *
 * @param answer absent where the question is put and left open
 * @param inBody whether it stands in the text, rather than in front matter
 */
public record FrdAnswer(
        String qualifier,
        @Nullable Answer answer,
        @Nullable String how,
        @Nullable String why,
        boolean inBody,
        Place place) {

    /** What explains an answer of its kind: how to a yes, why to the others. */
    public @Nullable String explanation() {
        return answer == Answer.YES ? how : why;
    }
}
