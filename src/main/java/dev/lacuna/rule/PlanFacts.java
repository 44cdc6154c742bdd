package dev.lacuna.rule;

import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Term;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the rules on the plan of a release see and conclude. */
public interface PlanFacts {

    /** The release whose plan is asked about; there is one. */
    record AskedRelease(String release) implements SecondStageFact {}

    /**
     * An item of the plan of some release.
     *
     * @param owner who builds it: its own, else that of its feature
     * @param effort in the unit of capacities; absent where nobody has said
     */
    record PlannedItem(
            String item,
            String release,
            Timing timing,
            String feature,
            @Nullable String owner,
            @Nullable BigDecimal effort)
            implements SecondStageFact {}

    /** A plan item brings a feature to a scope in a facet; there is one for each facet that it names. */
    record PlannedScope(String item, Timing timing, String feature, String facet, Scope scope)
            implements SecondStageFact {}

    /** A feature has an owner. */
    record FeatureOwner(String feature, String owner) implements SecondStageFact {}

    /** What an owner can do in the release asked about, in the unit of efforts. */
    record OwnerCapacity(String owner, BigDecimal effort) implements SecondStageFact {}

    /**
     * A root cause of a mandatory gap that is open today: what a plan is held against.
     *
     * @param subject a feature, or the requirement where nobody provides a capability
     * @param scope its own scope today
     * @param required the scope that the gap demands of it
     */
    record OpenRootCause(String gap, String subject, String facet, Scope scope, Scope required)
            implements SecondStageConclusion {}

    /**
     * A plan item raises a root cause of a gap that is open today.
     *
     * @param enough whether as far as the gap demands
     */
    record Contribution(String item, Timing timing, String gap, String subject, String facet, boolean enough)
            implements SecondStageConclusion {}

    /** With the plans up to the release asked about, an obstacle is none any more. */
    record DeliveredRootCause(String gap, String subject, String facet) implements SecondStageConclusion {}

    /**
     * The plans up to the release asked about leave an obstacle where it is.
     *
     * @param required the scope that the gap demands
     * @param state late, insufficient or unplanned
     */
    record UndeliveredRootCause(String gap, String subject, String facet, Scope required, PlanState state)
            implements SecondStageConclusion {}

    /** An item of the release asked about raises no root cause of an open gap. */
    record OffTarget(String item) implements SecondStageConclusion {}

    /**
     * The items of the release asked about take more of an owner than it can do.
     *
     * @param load the sum of the efforts that are known
     */
    record OverCapacity(String owner, BigDecimal load, BigDecimal capacity) implements SecondStageConclusion {}

    /**
     * Something that the plan asked about has to change, so that it delivers what it lacks.
     *
     * @param subject a feature, or the requirement where nobody provides a capability
     * @param scope the highest that its gaps demand
     * @param state why: late is to be pulled in, insufficient to be enlarged, unplanned to be added
     */
    record RequiredPlanChange(String subject, String facet, Scope scope, PlanState state)
            implements SecondStageConclusion {}

    /**
     * A gap of one owner's feature waits for another owner.
     *
     * @param from the owner of the feature with the gap
     * @param to the owner of the root cause
     * @param subject the feature that is the root cause
     */
    record OwnerWait(String gap, String from, String to, String subject, String facet)
            implements SecondStageConclusion {}

    /** When a plan item comes, seen from the release asked about. */
    enum Timing implements Term {
        /** In a release before it. */
        EARLIER,
        /** In it. */
        ASKED,
        /** In a release after it. */
        LATER
    }

    /** What becomes of an obstacle by the plans up to a release (contract, section 5), best first. */
    enum PlanState implements Term {
        /** What the gap demands of it is met, or the gap closes without it. */
        DELIVERED,
        /** An item of a later release would meet it. */
        LATE,
        /** Items up to the release raise it part of the way, and none later does the rest. */
        INSUFFICIENT,
        /** No item up to the release raises it, and none later meets it. */
        UNPLANNED
    }
}
