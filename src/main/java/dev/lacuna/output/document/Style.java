package dev.lacuna.output.document;

/** What a piece of text is, so that each writer can set it off in its own way; never more than the words say. */
public enum Style {
    PLAIN,
    STRONG,
    /** An id or another word that must be copied as it is. */
    NAME,
    /** May be skipped. */
    MUTED,
    /** Tells something good. */
    GOOD,
    /** Tells something bad. */
    BAD,
    /** Tells a danger. */
    WARN,
    /** Tells that something is not known. */
    UNKNOWN
}
