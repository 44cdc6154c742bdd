package dev.lacuna.question.customers;

import dev.lacuna.catalog.Term;

/** What a catalog can know of a customer. */
public enum CustomerDetail implements Term {
    /** Its tenancy model. */
    MODEL,
    /** The features that it uses. */
    USES,
    /** What it was promised. */
    COMMITMENTS
}
