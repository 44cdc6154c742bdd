package dev.lacuna.question.explain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Scope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a feature offers, and what it blocks.
 *
 * @param facets what it offers, by facet in the order of the platform
 * @param dependents who depends on it, directly first, then by id
 * @param gaps those that it has or is a root cause of, by id
 * @param customers whom it concerns, by id
 */
public record FeatureExplained(
        Assessment assessment,
        @Nullable String askedAs,
        @JsonIgnore Feature feature,
        Map<String, FacetScopes> facets,
        List<Dependent> dependents,
        List<RelatedGap> gaps,
        List<ConcernedCustomer> customers)
        implements Explanation {

    @Override
    public String about() {
        return "feature";
    }

    @Override
    public String subject() {
        return feature.id();
    }

    @JsonProperty
    @Nullable
    String owner() {
        return feature.owner();
    }

    @JsonProperty
    @Nullable
    String area() {
        return feature.area();
    }

    /**
     * What it offers in a facet.
     *
     * @param effective with what it depends on
     */
    public record FacetScopes(PlacedScope own, Scope effective) {}

    /**
     * A feature that depends on it.
     *
     * @param facets in which the feature's scope limits the other's
     * @param direct in one of them at least, without another feature between
     */
    public record Dependent(String feature, List<String> facets, boolean direct) {}

    /**
     * A gap that has to do with it.
     *
     * @param cause whether the feature is a root cause; else the gap is its own, and inherited
     */
    public record RelatedGap(AssessedGap assessed, boolean cause) implements GapSummary {}

    /**
     * A customer who uses it or what it holds back, or was promised something that it stands in the way of.
     *
     * @param exposed the open gaps that have to do with it and with what the customer uses, by id
     * @param promises the commitments to the customer that it is a root cause of breaking, as things are
     */
    public record ConcernedCustomer(
            String customer, boolean uses, List<FeatureExposure> exposed, List<Commitment> promises) {}

    /**
     * A gap that a customer is exposed to.
     *
     * @param uses what the customer uses of the gap's feature and its root causes, by id
     */
    public record FeatureExposure(String gap, List<String> uses) {}
}
