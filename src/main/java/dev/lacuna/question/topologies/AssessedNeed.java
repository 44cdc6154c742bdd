package dev.lacuna.question.topologies;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A feature that a link needs tenant-scoped in a facet, at one of its ends.
 *
 * @param causes why it cannot be had, or is not known to be; by id
 * @param rules the ids of the rules in the proof
 */
public record AssessedNeed(
        String environment,
        String feature,
        String facet,
        Feasibility state,
        List<RootCause> causes,
        SortedSet<String> rules) {

    public AssessedNeed {
        causes = List.copyOf(causes);
        rules = new TreeSet<>(rules);
    }
}
