package dev.lacuna.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feature requirements document ({@code frds/*.md}).
 *
 * @param place where its front matter starts
 * @param declarations where it declares the scope of a facet, or {@link #EVERY} facet that it does not name
 * @param answers those of the front matter by qualifier, then those of the text in its order
 * @param remarks what in the text could not be taken as an answer
 * @param headed whether its text has a heading below which answers are looked for
 */
public record Frd(
        FrontMatter head,
        Place place,
        Map<String, Place> declarations,
        List<FrdAnswer> answers,
        List<FrdRemark> remarks,
        boolean headed) {
    /** In the place of a facet. */
    public static final String EVERY = "*";

    public Frd {
        declarations = Map.copyOf(declarations);
        answers = List.copyOf(answers);
        remarks = List.copyOf(remarks);
    }

    public String id() {
        return head.id();
    }

    /** Where it declares the scope of a facet; its top where it does not. */
    public Place placeOfScope(String facet) {
        return declarations.getOrDefault(facet, declarations.getOrDefault(EVERY, place));
    }

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

    /**
     * Something in the text of a document that looks like an answer and could not be taken as one.
     *
     * @param text what stands there, cut short
     * @param says why it does not count
     * @param maybe what to do about it
     * @param onlyIfQualifier where this names no qualifier, it was no answer after all and nothing is to be told
     */
    public record FrdRemark(
            Place place,
            String text,
            String says,
            String maybe,
            @Nullable String onlyIfQualifier) {}
}
