package dev.lacuna.rule;

import dev.lacuna.catalog.Term;

/** What the rules on customers see and conclude. */
public interface CustomerFacts {

    /**
     * A customer is looked at under a tenancy model. Every customer is, under one at least.
     *
     * @param model its own; or, where that is unknown, one of the target's, or {@link dev.lacuna.rule.CatalogFacts.RequirementInModel#AS_ASKED} if it
     *     has none
     * @param known whether it is known to be the customer's
     */
    record CustomerModel(String customer, String model, boolean known) implements SecondStageFact {}

    /** A customer uses a feature. */
    record FeatureUse(String customer, String feature) implements SecondStageFact {}

    /**
     * A requirement counts under a tenancy model.
     *
     * @param model one of the target's, or {@link dev.lacuna.rule.CatalogFacts.RequirementInModel#AS_ASKED} if it has none
     */
    record CountedRequirement(String requirement, String model) implements SecondStageFact {}

    /** A gap that nobody waived counts under a tenancy model. */
    record OpenGap(String gap, String model) implements SecondStageConclusion {}

    /** A customer uses a feature that has a gap, or is a root cause of it, and the gap counts under the model. */
    record Exposure(String customer, String model, String gap) implements SecondStageConclusion {}

    /** Whether a customer is exposed to a gap hangs on its tenancy model, which is not known. */
    record ModelDependentExposure(String customer, String gap) implements SecondStageConclusion {}

    /** Nothing is recorded of a customer in some respect, so that nothing follows: not even that there is nothing. */
    record UnrecordedDetail(String customer, CustomerDetail respect) implements SecondStageConclusion {}

    /** What a catalog can know of a customer. */
    enum CustomerDetail implements Term {
        /** Its tenancy model. */
        MODEL,
        /** The features that it uses. */
        USES,
        /** What it was promised. */
        COMMITMENTS
    }
}
