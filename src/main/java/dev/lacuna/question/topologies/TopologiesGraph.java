package dev.lacuna.question.topologies;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.Topology.Standing;
import dev.lacuna.output.document.Graph;
import dev.lacuna.output.document.Graph.Edge;
import dev.lacuna.output.document.Graph.Vertex;
import dev.lacuna.output.document.Style;
import dev.lacuna.question.Wording;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    private void add(AssessedTopology wired) {
        Topology topology = wired.topology();
        for (Topology.Environment environment : topology.environments()) {
            String is = environment.standing() == Standing.TENANT ? "a tenant" : "a whole cluster";
            vertex(environment(topology, environment.id()), Style.PLAIN, topology.id(), environment.id(), is);
        }
        for (AssessedLink link : wired.links()) {
            String id = topology.id() + " link " + link.link().id();
            Feasibility state = link.state();
            vertex(
                    id,
                    state == null ? Style.WARN : TopologiesDocument.style(state),
                    link.link().id(),
                    state == null ? "not looked at" : state.word());
            Stream.of(link.link().from(), link.link().to())
                    .distinct()
                    .forEach(end -> edges.add(new Edge(environment(topology, end), id, "")));
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
        for (RootCause cause : need.causes()) {
            vertex(
                    feature(cause.feature(), cause.facet()),
                    cause.scope() == Scope.UNKNOWN ? Style.UNKNOWN : Style.BAD,
                    catalog.feature(cause.feature()).name(),
                    cause.feature(),
                    cause.facet() + ": " + Wording.offered(cause.scope()));
        }
        need.causes().forEach(this::path);
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

    private static String environment(Topology topology, String id) {
        return topology.id() + " environment " + id;
    }

    private static String feature(String id, String facet) {
        return facet + " feature " + id;
    }
}
