package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Term;

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

    private final String says;

    NoteKind(String says) {
        this.says = says;
    }

    /** In a sentence. */
    String says() {
        return says;
    }
}
