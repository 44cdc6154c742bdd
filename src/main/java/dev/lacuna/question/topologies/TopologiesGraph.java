package dev.lacuna.question.topologies;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Topology.Standing;
import dev.lacuna.output.document.Graph;
import dev.lacuna.output.document.Graph.Edge;
import dev.lacuna.output.document.Graph.Vertex;
import dev.lacuna.output.document.Style;
import dev.lacuna.question.Wording;
import dev.lacuna.question.topologies.Topologies.AssessedLink;
import dev.lacuna.question.topologies.Topologies.AssessedNeed;
import dev.lacuna.question.topologies.Topologies.AssessedTopology;
import dev.lacuna.question.topologies.Topologies.NeedCause;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deployments drawn: environments and links, what these need, and what is in the way. */
final class TopologiesGraph {
    private final Topologies answer;
    private final Catalog catalog;
    private final Map<String, Vertex> vertices = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    TopologiesGraph(Topologies answer) {
        this.answer = answer;
        catalog = answer.assessment().catalog();
    }

    Graph graph() {
        answer.topologies().forEach(this::add);
        return new Graph(List.copyOf(vertices.values()), List.copyOf(edges));
    }

    private void add(AssessedTopology topology) {
        topology.environments().forEach((environment, standing) -> {
            String is = standing == Standing.TENANT ? "a tenant" : "a whole cluster";
            vertex(environment(topology, environment), Style.PLAIN, topology.id(), environment, is);
        });
        for (AssessedLink link : topology.links()) {
            String id = topology.id() + " link " + link.id();
            Feasibility state = link.state();
            vertex(
                    id,
                    state == null ? Style.WARN : TopologiesDocument.style(state),
                    link.id(),
                    state == null ? "not looked at" : state.word());
            link.ends().forEach(end -> edges.add(new Edge(environment(topology, end), id, "")));
            link.needs().forEach(need -> add(id, need));
        }
    }

    private void add(String link, AssessedNeed need) {
        String needed = feature(need.feature(), need.facet());
        vertex(
                needed,
                TopologiesDocument.style(need.state()),
                catalog.feature(need.feature()).name(),
                need.feature(),
                need.facet() + ": " + need.state().word());
        edges.add(new Edge(link, needed, "needs"));
        List<RootCause> causes = need.causes().stream().map(NeedCause::root).toList();
        for (RootCause cause : causes) {
            vertex(
                    feature(cause.feature(), cause.facet()),
                    cause.scope() == Scope.UNKNOWN ? Style.UNKNOWN : Style.BAD,
                    catalog.feature(cause.feature()).name(),
                    cause.feature(),
                    cause.facet() + ": " + Wording.offered(cause.scope()));
        }
        causes.forEach(this::path);
    }

    private void path(RootCause cause) {
        for (int i = 1; i < cause.path().size(); i++) {
            String id = cause.path().get(i);
            vertex(feature(id, cause.facet()), Style.PLAIN, catalog.feature(id).name(), id, cause.facet());
            edges.add(new Edge(
                    feature(cause.path().get(i - 1), cause.facet()), feature(id, cause.facet()), "depends on"));
        }
    }

    private void vertex(String id, Style style, String... lines) {
        vertices.putIfAbsent(id, new Vertex(id, List.of(lines), style));
    }

    private static String environment(AssessedTopology topology, String id) {
        return topology.id() + " environment " + id;
    }

    private static String feature(String id, String facet) {
        return facet + " feature " + id;
    }
}
