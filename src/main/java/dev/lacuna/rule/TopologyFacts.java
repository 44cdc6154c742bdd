package dev.lacuna.rule;

import dev.lacuna.catalog.Term;

/** What the rules on topologies conclude. */
public interface TopologyFacts {

    /** That a link needs a feature to be tenant-scoped in a facet at one of its ends; {@code node} is that of the feature. */
    record LinkDemand(String topology, String link, String environment, String feature, String facet, String node)
            implements Conclusion {}

    /** Whether what a link needs at one of its ends can be had there. */
    record NeedState(String topology, String link, String environment, String feature, String facet, Feasibility state)
            implements Conclusion {}

    /** Whether a link can be wired. */
    record LinkState(String topology, String link, Feasibility state) implements Conclusion {}

    /** Whether all links of a deployment can be wired. */
    record TopologyState(String topology, Feasibility state) implements Conclusion {}

    /** Whether something that a deployment asks for can be had, worst first. */
    enum Feasibility implements Term {
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
}
