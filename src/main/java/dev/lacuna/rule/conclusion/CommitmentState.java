package dev.lacuna.rule.conclusion;

import dev.lacuna.catalog.Term;

/** How a commitment to a customer stands. */
public enum CommitmentState implements Term {
    /** Nothing is in its way today. */
    MET,
    /** Nothing is in its way once the plans up to its release are delivered. */
    PLANNED,
    /** Something is in its way even then. */
    OVER_PROMISED
}
