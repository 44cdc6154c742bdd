package dev.lacuna.question.topologies;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Are these deployments possible?
 *
 * @param id of a topology; all if absent
 * @param release with the plans up to it delivered; as things are if absent
 */
public record TopologiesQuery(@Nullable String id, @Nullable String release) implements Query<Topologies> {

    /** What is asked of the catalog, checked. */
    public Scenario scenario(Catalog catalog, LocalDate today) {
        chosen(catalog);
        // No target decides what a link needs, so that any will do.
        String target = catalog.targets().keySet().stream().findFirst().orElse(null);
        return new AssessQuery(target, null, release, null, new TreeSet<>()).scenario(catalog, today);
    }

    @Override
    public Topologies ask(Lacuna.Inquiry inquiry, LocalDate today) {
        Scenario scenario = scenario(inquiry.catalog(), today);
        return new TopologiesAssembler(inquiry.assess(scenario)).of(chosen(inquiry.catalog()));
    }

    private List<Topology> chosen(Catalog catalog) {
        List<Topology> all = catalog.topologies();
        if (all.isEmpty()) {
            throw new QueryException(
                    "The catalog has no topology.", "Maybe write down a deployment in topologies/, one a file.");
        }
        List<Topology> chosen =
                all.stream().filter(it -> id == null || it.id().equals(id)).toList();
        if (chosen.isEmpty()) {
            throw new QueryException(
                    "There is no topology (" + id + ") in the catalog.",
                    "Maybe choose one of: " + all.stream().map(Topology::id).collect(Collectors.joining(", ")) + ".");
        }
        return chosen;
    }
}
