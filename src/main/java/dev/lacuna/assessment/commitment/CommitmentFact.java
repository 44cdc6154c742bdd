package dev.lacuna.assessment.commitment;

import dev.lacuna.catalog.Commitment;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer was promised, or would be if a proposal were confirmed.
 *
 * @param entry the index among the customer's commitments from 0; that of proposals goes on behind them
 * @param by the release that must keep it; absent where a proposal names none
 * @param proposed whether nobody has confirmed it yet
 */
public record CommitmentFact(
        String customer,
        int entry,
        String feature,
        String facet,
        Scope scope,
        @Nullable String by,
        boolean proposed) implements Fact {

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
