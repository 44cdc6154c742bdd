package dev.lacuna.question.customers;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.rule.CommitmentFacts.CommitmentFact;
import dev.lacuna.rule.CommitmentFacts.CommitmentState;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was promised, or proposed to be, and what became of it.
 *
 * @param state absent if no rule says, e.g. of a proposal that names no release and is not met
 * @param today why it is not met; empty if it is
 * @param then why the plans up to its release do not keep it; empty if they do
 * @param keptBy the first later release whose plans keep it; absent if there is none, or if it is kept in time
 * @param rules those that it follows by, with their sentences, by id
 */
public record CustomerCommitment(
        CommitmentFact promised,
        @Nullable CommitmentState state,
        List<RootCause> today,
        List<RootCause> then,
        @Nullable String keptBy,
        SortedMap<String, String> rules) {

    public CustomerCommitment {
        today = List.copyOf(today);
        then = List.copyOf(then);
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    public boolean overPromised() {
        return state == CommitmentState.OVER_PROMISED && !promised.proposed();
    }
}
