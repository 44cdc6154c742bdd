package dev.lacuna.question.qualify;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Term;
import dev.lacuna.rule.Message;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something worth telling about a document that changes no state.
 *
 * @param frd the document
 * @param key what tells it from others of its kind on the document, wherever it stands
 * @param maybe what to do about it
 * @param at where in the document
 * @param related where the catalog says otherwise, if it does
 * @param rules by which it follows; none where it is only what stands there
 */
public record Note(
        NoteKind kind,
        @JsonIgnore String frd,
        @JsonIgnore String key,
        @JsonIgnore Message message,
        String maybe,
        @JsonIgnore Place at,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        Place related,

        SortedSet<String> rules) {
    public Note {
        rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    }

    /** The same in every format. */
    @JsonProperty
    String id() {
        return frd + ":" + kind.word() + ":" + key;
    }

    @JsonProperty
    String says() {
        return message.text();
    }

    @JsonProperty
    String place() {
        return at.toString();
    }

    /** What a note on a document is about. */
    public enum NoteKind implements Term {
        /** A new feature that will not be tenant-scoped. */
        NEW_DEBT("A new feature will not be tenant-scoped."),
        /** Document and catalog disagree. */
        OTHER_SCOPE("A document declares another scope than the catalog, with the plans up to its release, has."),
        /** The document knows what the catalog does not. */
        LEARNT("A document declares a scope that the catalog calls unknown."),
        /** A qualifier that is not asked of the document. */
        NOT_ASKED("A document answers a qualifier that is not asked of it."),
        /** Something that looks like an answer and does not count. */
        NOT_UNDERSTOOD("Something in the text looks like an answer and does not count.");

        private final String sentence;

        NoteKind(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }
}
