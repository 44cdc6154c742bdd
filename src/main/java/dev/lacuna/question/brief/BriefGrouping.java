package dev.lacuna.question.brief;

import dev.lacuna.catalog.Term;

/** For whom there is a page each. */
public enum BriefGrouping implements Term {
    OWNER,
    AREA
}
