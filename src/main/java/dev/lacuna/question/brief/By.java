package dev.lacuna.question.brief;

import dev.lacuna.catalog.Term;

/** For whom there is a page each. */
public enum By implements Term {
    OWNER,
    AREA
}
