package dev.lacuna.question.topologies;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Derivation;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.Topology.Standing;
import dev.lacuna.question.assess.RootCauseText;
import dev.lacuna.question.topologies.Topologies.AssessedLink;
import dev.lacuna.question.topologies.Topologies.AssessedNeed;
import dev.lacuna.question.topologies.Topologies.AssessedTopology;
import dev.lacuna.question.topologies.Topologies.NeedCause;
import dev.lacuna.question.topologies.Topologies.TopologyChange;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import dev.lacuna.rule.TopologyFacts.LinkState;
import dev.lacuna.rule.TopologyFacts.NeedState;
import dev.lacuna.rule.TopologyFacts.TopologyState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what the rules concluded about deployments, and why. */
final class TopologiesAssembler {
    private final Assessment assessment;
    private final Catalog catalog;

    TopologiesAssembler(Assessment assessment) {
        this.assessment = assessment;
        catalog = assessment.catalog();
    }

    /** A state and the proof of it. */
    private record ProvenFeasibility(Feasibility state, Derivation derivation) {}

    Topologies of(List<Topology> topologies) {
        return new Topologies(
                assessment, topologies.stream().map(this::topology).toList());
    }

    private AssessedTopology topology(Topology topology) {
        String id = topology.id();
        Map<String, Standing> environments = new LinkedHashMap<>();
        topology.environments().forEach(it -> environments.put(it.id(), it.standing()));
        List<AssessedLink> links =
                topology.links().stream().map(link -> link(id, link)).toList();
        return new AssessedTopology(
                id,
                topology.name(),
                state(found(state -> new TopologyState(id, state))),
                environments,
                links,
                changes(links));
    }

    private AssessedLink link(String topology, Topology.Link link) {
        List<AssessedNeed> needs = new ArrayList<>();
        for (String end : new LinkedHashSet<>(List.of(link.from(), link.to()))) {
            for (Topology.Need need : link.needs()) {
                ProvenFeasibility proven =
                        found(state -> new NeedState(topology, link.id(), end, need.feature(), need.facet(), state));
                if (proven != null) {
                    needs.add(need(end, need, proven));
                }
            }
        }
        return new AssessedLink(
                link.id(),
                link.name(),
                link.from(),
                link.to(),
                state(found(state -> new LinkState(topology, link.id(), state))),
                link.needs().size(),
                needs,
                catalog.place(Statement.of(StatementKind.LINK, topology, link.id())));
    }

    private AssessedNeed need(String end, Topology.Need need, ProvenFeasibility proven) {
        List<RootCause> causes = assessment.rootCauses(need.feature(), need.facet(), Scope.TENANT);
        return new AssessedNeed(
                end,
                need.feature(),
                need.facet(),
                proven.state(),
                causes.stream().map(this::cause).toList(),
                proven.derivation().rules());
    }

    private NeedCause cause(RootCause root) {
        Feature feature = catalog.feature(root.feature());
        Place place = catalog.place(Statement.of(StatementKind.SCOPE, root.feature(), root.facet()));
        return new NeedCause(
                root,
                root.feature(),
                root.scope(),
                root.path(),
                feature.owner(),
                RootCauseText.evidence(feature, root.facet()),
                place);
    }

    /** By feature and facet. */
    private Collection<TopologyChange> changes(List<AssessedLink> links) {
        TreeMap<String, TopologyChange> changes = new TreeMap<>();
        for (AssessedLink link : links) {
            for (AssessedNeed need : link.needs()) {
                need.causes().stream()
                        .map(cause -> change(cause.root()))
                        .forEach(it -> changes.putIfAbsent(it.id(), it));
            }
        }
        return changes.values();
    }

    private TopologyChange change(RootCause root) {
        Feature feature = catalog.feature(root.feature());
        return new TopologyChange(
                root,
                root.feature() + ":" + root.facet(),
                root.scope(),
                feature.owner(),
                root.scope() == Scope.UNKNOWN ? null : feature.effort().get(root.facet()));
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
