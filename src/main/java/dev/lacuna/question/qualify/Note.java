package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Place;
import dev.lacuna.rule.Message;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something worth telling about a document that changes no state.
 *
 * @param key what tells it from others of its kind on the document, wherever it stands
 * @param maybe what to do about it
 * @param place in the document
 * @param related where the catalog says otherwise, if it does
 * @param rules by which it follows; none where it is only what stands there
 */
public record Note(
        NoteKind kind,
        String key,
        Message message,
        String maybe,
        Place place,
        @Nullable Place related,
        SortedSet<String> rules) {

    public Note {
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }
}
