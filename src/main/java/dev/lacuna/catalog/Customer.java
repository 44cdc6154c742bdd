package dev.lacuna.catalog;

import dev.lacuna.catalog.KeyFormat.Default;
import dev.lacuna.catalog.KeyFormat.Demandable;
import dev.lacuna.catalog.KeyFormat.Matches;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer ({@code customers/*.yaml}).
 *
 * @param model its tenancy model, or {@code unknown}
 * @param uses the features that it uses; if empty, none is recorded, which is not the same as none
 * @param commitments what it was promised; if empty, nothing is recorded
 * @param proposed what an importer says that it asked for, and nobody has confirmed
 */
public record Customer(
        @Matches(IdPattern.ID) String id,
        @Nullable String name,
        @Default("unknown") String model,
        @Nullable BigDecimal weight,
        List<String> uses,
        List<Commitment> commitments,
        List<Proposal> proposed,
        List<Evidence> evidence,
        @Nullable String note) {

    /** The word for a model that nobody has established. */
    public static final String UNKNOWN_MODEL = "unknown";

    public Customer {
        uses = List.copyOf(uses);
        commitments = List.copyOf(commitments);
        proposed = List.copyOf(proposed);
        evidence = List.copyOf(evidence);
    }

    /** Its name, or its id where it has none. */
    public String called() {
        return name == null ? id : name;
    }

    public boolean knowsModel() {
        return !model.equals(UNKNOWN_MODEL);
    }

    /**
     * What a customer was promised.
     *
     * @param by the release that must keep it
     */
    public record Commitment(
            String feature,
            String facet,
            @Demandable @Default("tenant") Scope scope,
            String by) {}

    /**
     * What a customer asked for according to an importer. Nobody has promised it: it becomes a commitment when a person writes
     * it down as one.
     *
     * @param by the release in which it is wished for
     */
    public record Proposal(
            String feature,
            String facet,
            @Demandable @Default("tenant") Scope scope,
            @Nullable String by,
            List<Evidence> evidence) {

        public Proposal {
            evidence = List.copyOf(evidence);
        }

        public Proposal withEvidence(List<Evidence> other) {
            return new Proposal(feature, facet, scope, by, other);
        }
    }
}
