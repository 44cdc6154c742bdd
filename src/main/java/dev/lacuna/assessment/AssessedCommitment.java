package dev.lacuna.assessment;

import dev.lacuna.rule.CommitmentFacts.CommitmentState;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a customer's commitment stands.
 *
 * @param entry the index of the commitment among the customer's, from 0
 * @param rootCauses why it would be broken with the plans up to its release delivered; by id
 */
public record AssessedCommitment(String customer, int entry, CommitmentState state, SortedSet<String> rootCauses) {

    public AssessedCommitment {
        rootCauses = Collections.unmodifiableSortedSet(new TreeSet<>(rootCauses));
    }
}
