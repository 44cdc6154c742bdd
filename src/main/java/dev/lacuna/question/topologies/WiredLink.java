package dev.lacuna.question.topologies;

import dev.lacuna.catalog.Topology;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link, judged.
 *
 * @param state absent if no rule says
 * @param needs in the order of the catalog, at the one end and then at the other; none where no end is a tenant's
 */
public record WiredLink(Topology.Link link, @Nullable Wiring state, List<WiredNeed> needs) {

    public WiredLink {
        needs = List.copyOf(needs);
    }
}
