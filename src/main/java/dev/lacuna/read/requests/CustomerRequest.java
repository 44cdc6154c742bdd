package dev.lacuna.read.requests;

import dev.lacuna.catalog.Customer.Proposal;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Scope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row says that a customer asks for.
 *
 * @param customer its id
 * @param name what the export calls it
 */
record CustomerRequest(
        String customer,
        String name,
        String feature,
        String facet,
        Scope scope,
        @Nullable String by,
        Evidence evidence) {

    /** Whether a proposal is for the same thing, whoever said so. */
    boolean asks(Proposal proposal) {
        return feature.equals(proposal.feature())
                && facet.equals(proposal.facet())
                && scope == proposal.scope()
                && Objects.equals(by, proposal.by());
    }

    Proposal alone() {
        return new Proposal(feature, facet, scope, by, List.of(evidence));
    }
}
