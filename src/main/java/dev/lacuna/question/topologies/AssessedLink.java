package dev.lacuna.question.topologies;

import dev.lacuna.catalog.Topology;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link, judged.
 *
 * @param state absent if no rule says
 * @param needs in the order of the catalog, at the one end and then at the other; none where no end is a tenant's
 */
public record AssessedLink(Topology.Link link, @Nullable Feasibility state, List<AssessedNeed> needs) {

    public AssessedLink {
        needs = List.copyOf(needs);
    }
}
