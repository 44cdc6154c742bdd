package dev.lacuna.assessment;

import dev.lacuna.rule.conclusion.Keeping;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a customer's commitment stands.
 *
 * @param entry the index of the commitment among the customer's, from 0
 * @param rootCauses why it would be broken with the plans up to its release delivered; by id
 */
public record PromiseState(String customer, int entry, Keeping state, SortedSet<String> rootCauses) {

    public PromiseState {
        rootCauses = Collections.unmodifiableSortedSet(new TreeSet<>(rootCauses));
    }
}
