package dev.lacuna.rule;

import dev.lacuna.catalog.Term;

/** How bad a gap is, worst first. */
public enum Severity implements Term {
    BLOCKER,
    MAJOR,
    MINOR,
    INFO;

    public boolean worseThan(Severity other) {
        return compareTo(other) < 0;
    }
}
