package dev.lacuna.rule;

import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules on commitments to customers see and conclude. */
public interface CommitmentFacts {

    /**
     * What a customer was promised, or would be if a proposal were confirmed.
     *
     * @param entry the index among the customer's commitments from 0; that of proposals goes on behind them
     * @param by the release that must keep it; absent where a proposal names none
     * @param proposed whether nobody has confirmed it yet
     */
    record CommitmentFact(
            String customer,
            int entry,
            String feature,
            String facet,
            Scope scope,
            @Nullable String by,
            boolean proposed)
            implements SecondStageFact {

        /** The commitments of a customer, in their order. */
        public static List<CommitmentFact> to(Customer customer) {
            List<CommitmentFact> all = new ArrayList<>();
            for (Commitment made : customer.commitments()) {
                all.add(new CommitmentFact(
                        customer.id(), all.size(), made.feature(), made.facet(), made.scope(), made.by(), false));
            }
            return all;
        }
    }

    /**
     * A point in time from which promises are looked at.
     *
     * @param at {@link dev.lacuna.rule.ResultFacts#TODAY}, or the release whose plans are taken as delivered
     * @param order grows with time; that of today is the least
     */
    record ForecastPoint(String at, int order) implements SecondStageFact {}

    /**
     * A root cause of demanding a scope of a feature in a facet.
     *
     * @param at the prospect under which it is one
     * @param required the scope demanded
     * @param root the feature whose own scope does not do
     * @param scope that own scope
     */
    record ForecastRootCause(String at, String feature, String facet, Scope required, String root, Scope scope)
            implements SecondStageFact {}

    /** A feature stands in the way of a promise, at a prospect. */
    record CommitmentBroken(String customer, int entry, String at, String root) implements SecondStageConclusion {}

    /** Nothing stands in the way of a promise, at a prospect. */
    record CommitmentKept(String customer, int entry, String at) implements SecondStageConclusion {}

    /** How a promise stands. */
    record CommitmentVerdict(String customer, int entry, CommitmentState state) implements SecondStageConclusion {}

    /**
     * When a promise that its release does not keep will be kept.
     *
     * @param release the first later one that was looked at whose plans leave nothing in its way; absent if there is none
     */
    record CommitmentDelayed(
            String customer, int entry, @Nullable String release) implements SecondStageConclusion {}

    /** How a commitment to a customer stands. */
    enum CommitmentState implements Term {
        /** Nothing is in its way today. */
        MET,
        /** Nothing is in its way once the plans up to its release are delivered. */
        PLANNED,
        /** Something is in its way even then. */
        OVER_PROMISED
    }
}
