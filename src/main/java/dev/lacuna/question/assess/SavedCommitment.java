package dev.lacuna.question.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.lacuna.assessment.AssessedCommitment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.rule.CommitmentFacts.CommitmentState;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A commitment to a customer in a {@link SavedAssessment}.
 *
 * @param customer its id, and {@code name} what it is called
 * @param rootCauses the features whose own scopes break it
 */
public record SavedCommitment(
        @Needed String customer,
        @Needed String name,
        @Needed String feature,
        @Needed String facet,
        @Needed Scope scope,
        @Needed String by,
        @Needed CommitmentState state,
        @Needed SortedSet<String> rootCauses,
        @JsonInclude(Include.NON_NULL) @Nullable String place) {

    static SavedCommitment of(AssessedCommitment assessed, Customer customer, Catalog catalog) {
        Commitment commitment = customer.commitments().get(assessed.entry());
        return new SavedCommitment(
                customer.id(),
                customer.called(),
                commitment.feature(),
                commitment.facet(),
                commitment.scope(),
                commitment.by(),
                assessed.state(),
                assessed.rootCauses(),
                SavedStatements.place(
                        catalog,
                        Statement.of(StatementKind.COMMITMENT, customer.id(), String.valueOf(assessed.entry()))));
    }

    /** The same commitment under other ids. */
    public SavedCommitment renamed(String otherFeature, SortedSet<String> otherRootCauses) {
        return new SavedCommitment(customer, name, otherFeature, facet, scope, by, state, otherRootCauses, place);
    }

    public boolean kept() {
        return rootCauses.isEmpty();
    }

    /** The same for a commitment of which more or less is promised. */
    public String key() {
        return customer + " " + feature + " " + facet + " " + by;
    }
}
