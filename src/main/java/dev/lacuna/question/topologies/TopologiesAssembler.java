package dev.lacuna.question.topologies;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Derivation;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Topology;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import dev.lacuna.rule.TopologyFacts.LinkState;
import dev.lacuna.rule.TopologyFacts.NeedState;
import dev.lacuna.rule.TopologyFacts.TopologyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what the rules concluded about deployments, and why. */
record TopologiesAssembler(Assessment assessment) {

    /** A state and the proof of it. */
    private record ProvenFeasibility(Feasibility state, Derivation derivation) {}

    Topologies of(List<Topology> topologies) {
        return new Topologies(assessment, topologies.stream().map(this::wired).toList());
    }

    private AssessedTopology wired(Topology topology) {
        String id = topology.id();
        return new AssessedTopology(
                topology,
                state(found(state -> new TopologyState(id, state))),
                topology.links().stream().map(link -> wired(id, link)).toList());
    }

    private AssessedLink wired(String topology, Topology.Link link) {
        List<AssessedNeed> needs = new ArrayList<>();
        for (String end : Stream.of(link.from(), link.to()).distinct().toList()) {
            link.needs().stream()
                    .map(need -> wired(topology, link.id(), end, need))
                    .filter(Objects::nonNull)
                    .forEach(needs::add);
        }
        return new AssessedLink(link, state(found(state -> new LinkState(topology, link.id(), state))), needs);
    }

    private @Nullable AssessedNeed wired(String topology, String link, String end, Topology.Need need) {
        ProvenFeasibility proven =
                found(state -> new NeedState(topology, link, end, need.feature(), need.facet(), state));
        return proven == null
                ? null
                : new AssessedNeed(
                        end,
                        need.feature(),
                        need.facet(),
                        proven.state(),
                        assessment.rootCauses(need.feature(), need.facet(), Scope.TENANT),
                        proven.derivation().rules());
    }

    private static @Nullable Feasibility state(@Nullable ProvenFeasibility proven) {
        return proven == null ? null : proven.state();
    }

    private @Nullable ProvenFeasibility found(Function<Feasibility, Conclusion> conclusion) {
        for (Feasibility state : Feasibility.values()) {
            Derivation derivation = assessment.derivation(conclusion.apply(state));
            if (!derivation.rules().isEmpty()) {
                return new ProvenFeasibility(state, derivation);
            }
        }
        return null;
    }
}
