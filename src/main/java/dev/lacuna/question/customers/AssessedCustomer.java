package dev.lacuna.question.customers;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.CommitmentFacts.CommitmentState;
import dev.lacuna.rule.CustomerFacts.CustomerDetail;
import dev.lacuna.rule.Severity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a customer stands.
 *
 * @param name its id where it has none
 * @param modelCovered whether the target asks anything under its model
 * @param models under which it is looked at
 * @param unrecorded where nothing is recorded of it, so that nothing follows
 * @param exposures by severity, then by id
 * @param commitments in the order of the catalog
 * @param proposed what an importer says that it asked for, in the order of the catalog
 */
public record AssessedCustomer(
        String id,
        String name,
        String model,
        boolean modelCovered,
        List<String> models,
        SortedSet<String> uses,
        SortedSet<CustomerDetail> unrecorded,
        List<CustomerExposure> exposures,
        List<CustomerCommitment> commitments,
        List<CustomerCommitment> proposed,
        List<Evidence> evidence,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Place place,
        @JsonIgnore @Nullable String note,
        @JsonIgnore @Nullable BigDecimal weight,
        @JsonIgnore boolean weightShown) {

    /**
     * A gap to which a customer is exposed.
     *
     * @param models under which it is; for a customer whose model is not known, some or all of the target's
     * @param differs whether it hangs on the model which of them is the customer's
     * @param through the features that the customer uses and that have the gap or are root causes of it, each with the ids
     *     of the rules that say so
     */
    public record CustomerExposure(
            String gap,
            @JsonIgnore String requirement,
            Severity severity,
            SortedSet<String> models,
            boolean differs,
            SortedMap<String, SortedSet<String>> through) {}

    /**
     * What was promised, or proposed to be, and what became of it.
     *
     * @param by absent where a proposal names no release
     * @param state absent if no rule says, e.g. of a proposal that names no release and is not met
     * @param rootCausesToday why it is not met; empty if it is
     * @param rootCauses why the plans up to its release do not keep it; empty if they do
     * @param keptBy the first later release whose plans keep it; absent if there is none, or if it is kept in time
     * @param sentences those of the rules that it follows by, by rule id
     * @param evidence for a proposal; absent for a commitment
     * @param place of a commitment; absent for a proposal
     */
    public record CustomerCommitment(
            String feature,
            String facet,
            Scope scope,
            @Nullable String by,
            @Nullable CommitmentState state,
            List<CommitmentCause> rootCausesToday,
            List<CommitmentCause> rootCauses,
            @Nullable String keptBy,
            @JsonIgnore SortedMap<String, String> sentences,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Evidence> evidence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Place place) {

        /** The ids of the rules that it follows by. */
        @JsonProperty
        List<String> rules() {
            return List.copyOf(sentences.keySet());
        }

        /** Whether nobody has confirmed it yet. */
        boolean proposed() {
            return evidence != null;
        }

        boolean overPromised() {
            return state == CommitmentState.OVER_PROMISED && !proposed();
        }
    }

    /** A root cause for which a commitment is not met, with what the catalog knows of it. */
    public record CommitmentCause(
            @JsonIgnore RootCause root,
            String feature,
            Scope scope,
            List<String> path,
            @Nullable String owner,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Place place) {}

    /** The gaps of which it is not known whether it is exposed to them, since its model is not. */
    @JsonProperty
    SortedSet<String> differing() {
        return exposures.stream()
                .filter(CustomerExposure::differs)
                .map(CustomerExposure::gap)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @JsonAnyGetter
    Map<String, @Nullable BigDecimal> shownWeight() {
        return weightShown ? Collections.singletonMap("weight", weight) : Map.of();
    }

    long gapsUnder(String model) {
        return exposures.stream()
                .filter(exposure -> exposure.models().contains(model))
                .count();
    }

    boolean knowsModel() {
        return !model.equals(Customer.UNKNOWN_MODEL);
    }

    boolean isRecorded(CustomerDetail detail) {
        return !unrecorded.contains(detail);
    }
}
