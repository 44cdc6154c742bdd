package dev.lacuna.question.explain;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.ScopeUnderScenario;
import java.util.List;

/**
 * What a feature offers, and what it blocks.
 *
 * @param dependents who depends on it, directly first, then by id
 * @param gaps those that it has or is a root cause of, by id
 * @param customers whom it concerns, by id
 */
public record FeatureExplained(
        Assessment assessment,
        Feature feature,
        List<FacetScopes> standings,
        List<Dependent> dependents,
        List<RelatedGap> gaps,
        List<ConcernedCustomer> customers)
        implements Explanation {

    /**
     * What it offers in a facet.
     *
     * @param effective with what it depends on
     */
    public record FacetScopes(String facet, ScopeUnderScenario own, Scope effective) {}

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
    public record RelatedGap(AssessedGap gap, boolean cause) {}

    /**
     * A customer who uses it or what it holds back, or was promised something that it stands in the way of.
     *
     * @param exposures the open gaps that have to do with it and with what the customer uses, by id
     * @param promises the commitments to the customer that it is a root cause of breaking, as things are
     */
    public record ConcernedCustomer(
            String customer, boolean uses, List<FeatureExposure> exposures, List<Commitment> promises) {}

    /**
     * A gap that a customer is exposed to.
     *
     * @param over what the customer uses of the gap's feature and its root causes, by id
     */
    public record FeatureExposure(String gap, List<String> over) {}

    public FeatureExplained {
        standings = List.copyOf(standings);
        dependents = List.copyOf(dependents);
        gaps = List.copyOf(gaps);
        customers = List.copyOf(customers);
    }

    @Override
    public String subject() {
        return feature.id();
    }
}
