package dev.lacuna.catalog;

import java.util.List;
import java.util.Map;

/**
 * A feature requirements document ({@code frds/*.md}).
 *
 * @param place where its front matter starts
 * @param declarations where it declares the scope of a facet, or {@link #EVERY} facet that it does not name
 * @param answers those of the front matter by qualifier, then those of the text in its order
 * @param remarks what in the text could not be taken as an answer
 */
public record Frd(
        FrontMatter head,
        Place place,
        Map<String, Place> declarations,
        List<FrdAnswer> answers,
        List<FrdRemark> remarks) {
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
    public Place declares(String facet) {
        return declarations.getOrDefault(facet, declarations.getOrDefault(EVERY, place));
    }
}
