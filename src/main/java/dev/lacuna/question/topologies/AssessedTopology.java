package dev.lacuna.question.topologies;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Topology;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A deployment, judged.
 *
 * @param state absent if it has no link, so that nothing was looked at
 */
public record AssessedTopology(Topology topology, @Nullable Feasibility state, List<AssessedLink> links) {

    public AssessedTopology {
        links = List.copyOf(links);
    }

    /** Everything that has to be made tenant-scoped, or found to be, each once, by feature and facet. */
    Collection<RootCause> changes() {
        TreeMap<String, RootCause> changes = new TreeMap<>();
        for (AssessedLink link : links) {
            for (AssessedNeed need : link.needs()) {
                need.causes().forEach(cause -> changes.putIfAbsent(cause.feature() + ":" + cause.facet(), cause));
            }
        }
        return changes.values();
    }
}
