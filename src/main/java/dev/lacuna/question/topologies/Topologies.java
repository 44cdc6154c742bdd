package dev.lacuna.question.topologies;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deployments asked about, in the order of the catalog, judged under an assessment of the platform.
 */
public record Topologies(Assessment assessment, List<AssessedTopology> topologies) {

    public Topologies {
        topologies = List.copyOf(topologies);
    }

    /** How many are so. */
    public long count(@Nullable Feasibility state) {
        return topologies.stream().filter(wired -> wired.state() == state).count();
    }
}
