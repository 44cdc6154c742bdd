package dev.lacuna.question.plan;

import dev.lacuna.catalog.Term;

/** What becomes of an obstacle by the plans up to a release (contract, section 5), best first. */
public enum PlanState implements Term {
    /** What the gap demands of it is met, or the gap closes without it. */
    DELIVERED,
    /** An item of a later release would meet it. */
    LATE,
    /** Items up to the release raise it part of the way, and none later does the rest. */
    INSUFFICIENT,
    /** No item up to the release raises it, and none later meets it. */
    UNPLANNED
}
