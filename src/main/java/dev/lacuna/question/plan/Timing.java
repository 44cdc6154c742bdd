package dev.lacuna.question.plan;

import dev.lacuna.catalog.Term;

/** When a plan item comes, seen from the release asked about. */
public enum Timing implements Term {
    /** In a release before it. */
    EARLIER,
    /** In it. */
    ASKED,
    /** In a release after it. */
    LATER
}
