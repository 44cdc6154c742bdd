package dev.lacuna.catalog;

/** What may be answered to a qualifier. */
public enum Answer implements Term {
    YES,
    NO,
    /** The question has no meaning for the feature. */
    NOT_APPLICABLE
}
