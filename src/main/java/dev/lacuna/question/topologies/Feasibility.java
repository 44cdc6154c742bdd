package dev.lacuna.question.topologies;

import dev.lacuna.catalog.Term;

/** Whether something that a deployment asks for can be had, worst first. */
public enum Feasibility implements Term {
    /** Something is known not to be tenant-scoped. */
    IMPOSSIBLE,
    /** Nothing is known to be in the way, but something is unknown. */
    UNPROVEN,
    /** Nothing is in the way. */
    POSSIBLE;

    public boolean worseThan(Feasibility other) {
        return compareTo(other) < 0;
    }
}
