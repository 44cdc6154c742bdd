package dev.lacuna.rule;

import dev.lacuna.catalog.Term;

/** What an area or the target is, worst first; {@code NOT_ASSESSED} stands outside of the order. */
public enum Verdict implements Term {
    /** An open gap is a blocker. */
    BLOCKED,
    /** Nothing known blocks, but an unknown scope stands under a mandatory requirement. */
    UNVERIFIED,
    /** An open gap is major. */
    AT_RISK,
    /** Nothing worse than minor is open. */
    READY,
    /** No requirement that counts looked at it. */
    NOT_ASSESSED;

    public boolean worseThan(Verdict other) {
        return compareTo(other) < 0;
    }
}
