package dev.lacuna.read.lint;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;

/** Features that depend on each other: allowed, but each is then as weak as the weakest of them. */
final class CycleLint {
    private CycleLint() {}

    static void look(Catalog catalog, Lints lints) {
        Map<List<String>, List<String>> facetsOfCycle =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Facet facet : catalog.platform().facets()) {
            for (Set<String> members :
                    new KosarajuStrongConnectivityInspector<>(dependencies(catalog, facet)).stronglyConnectedSets()) {
                if (members.size() > 1) {
                    List<String> cycle = List.copyOf(new TreeSet<>(members));
                    facetsOfCycle
                            .computeIfAbsent(cycle, key -> new ArrayList<>())
                            .add(facet.id());
                }
            }
        }
        facetsOfCycle.forEach((cycle, facets) -> lints.add(
                "cycle",
                within(catalog, cycle),
                "The features (" + Lints.list(cycle) + ") depend on each other in (" + Lints.list(facets) + ").",
                "Maybe one dependency carries fewer facets, or is none."));
    }

    private static Graph<String, DefaultEdge> dependencies(Catalog catalog, Facet facet) {
        Graph<String, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        catalog.features().keySet().forEach(graph::addVertex);
        for (Feature feature : catalog.features().values()) {
            for (Dependency dependency : feature.dependsOn()) {
                if (dependency.carries(facet)) {
                    graph.addEdge(feature.id(), dependency.feature());
                }
            }
        }
        return graph;
    }

    /** The first dependency that stays in the cycle. */
    private static Statement within(Catalog catalog, List<String> cycle) {
        Feature first = catalog.feature(cycle.get(0));
        return first.dependsOn().stream()
                .filter(dependency -> cycle.contains(dependency.feature()))
                .map(dependency -> Statement.of(Statement.StatementKind.DEPENDENCY, first.id(), dependency.feature()))
                .findFirst()
                .orElse(Statement.of(Statement.StatementKind.FEATURE, first.id()));
    }
}
