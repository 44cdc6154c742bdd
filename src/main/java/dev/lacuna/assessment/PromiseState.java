package dev.lacuna.assessment;

import dev.lacuna.catalog.Term;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a customer's commitment stands.
 *
 * @param entry the index of the commitment among the customer's, from 0
 * @param rootCauses why it would be broken with the plans up to its release delivered; by id
 */
public record PromiseState(String customer, int entry, State state, SortedSet<String> rootCauses) {

    /** Contract, section 5, customers. */
    public enum State implements Term {
        /** Nothing is in its way today. */
        MET,
        /** Nothing is in its way once the plans up to its release are delivered. */
        PLANNED,
        /** Something is in its way even then. */
        OVER_PROMISED
    }

    public PromiseState {
        rootCauses = new TreeSet<>(rootCauses);
    }
}
