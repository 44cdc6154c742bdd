package dev.lacuna.rule.fact;

import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Platform.Facet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * The features that depend on each other in a facet, taken together. Without this, conclusions around a cycle would
 * justify each other and outlive their cause.
 */
final class Cycles {
    private final Map<String, String> nodes = new HashMap<>();

    private Cycles() {}

    static Cycles in(Collection<Feature> features, Facet facet) {
        Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        for (Feature feature : features) {
            for (Dependency dependency : feature.dependsOn()) {
                if (dependency.carries(facet)) {
                    graph.addVertex(feature.id());
                    graph.addVertex(dependency.feature());
                    graph.addEdge(feature.id(), dependency.feature());
                }
            }
        }
        Cycles cycles = new Cycles();
        for (Set<String> together : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            if (together.size() > 1) {
                String first = Collections.min(together);
                together.forEach(feature -> cycles.nodes.put(feature, first));
            }
        }
        return cycles;
    }

    /** The first by id of the features in a cycle with this one; the feature itself if it is in none. */
    String nodeOf(String feature) {
        return nodes.getOrDefault(feature, feature);
    }
}
