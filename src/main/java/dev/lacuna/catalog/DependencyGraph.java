package dev.lacuna.catalog;

import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Platform.Facet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** Which features depend on which in one facet. Walks go to the nearest first, and of those to the first by id. */
public final class DependencyGraph {
    private final Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    private final Map<String, SortedSet<String>> cycleOf = new HashMap<>();

    /** @param dependencies by feature, those that it depends on */
    public DependencyGraph(SortedMap<String, ? extends SortedSet<String>> dependencies) {
        // Walks follow edges in the order in which they were added: that of ids.
        dependencies.forEach((from, all) -> all.forEach(to -> {
            graph.addVertex(from);
            graph.addVertex(to);
            graph.addEdge(from, to);
        }));
        for (Set<String> together : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            if (together.size() > 1) {
                SortedSet<String> cycle = Collections.unmodifiableSortedSet(new TreeSet<>(together));
                cycle.forEach(feature -> cycleOf.put(feature, cycle));
            }
        }
    }

    static DependencyGraph of(Collection<Feature> features, Facet facet) {
        SortedMap<String, SortedSet<String>> dependencies = new TreeMap<>();
        for (Feature feature : features) {
            for (Dependency dependency : feature.dependsOn()) {
                if (dependency.carries(facet)) {
                    dependencies
                            .computeIfAbsent(feature.id(), from -> new TreeSet<>())
                            .add(dependency.feature());
                }
            }
        }
        return new DependencyGraph(dependencies);
    }

    /** Whether a feature names another as its dependency. */
    public boolean direct(String from, String to) {
        return graph.containsEdge(from, to);
    }

    /** What a feature names as its dependencies, by id. */
    public List<String> dependencies(String feature) {
        if (!graph.containsVertex(feature)) {
            return List.of();
        }
        return graph.outgoingEdgesOf(feature).stream().map(graph::getEdgeTarget).toList();
    }

    /** A feature and all that it depends on. */
    public List<String> under(String feature) {
        return reached(feature, graph);
    }

    /** A feature and all that depend on it. */
    public List<String> above(String feature) {
        return reached(feature, new EdgeReversedGraph<>(graph));
    }

    private static List<String> reached(String feature, Graph<String, DefaultEdge> over) {
        if (!over.containsVertex(feature)) {
            return List.of(feature);
        }
        List<String> reached = new ArrayList<>();
        new BreadthFirstIterator<>(over, feature).forEachRemaining(reached::add);
        return reached;
    }

    /** From a feature, a shortest way to each that is wanted among it and those that it depends on; by id. */
    public SortedMap<String, List<String>> paths(String from, Predicate<String> wanted) {
        SortedMap<String, List<String>> paths = new TreeMap<>();
        if (!graph.containsVertex(from)) {
            if (wanted.test(from)) {
                paths.put(from, List.of(from));
            }
            return paths;
        }
        BreadthFirstIterator<String, DefaultEdge> walk = new BreadthFirstIterator<>(graph, from);
        while (walk.hasNext()) {
            String to = walk.next();
            if (wanted.test(to)) {
                ArrayDeque<String> path = new ArrayDeque<>();
                for (String at = to; at != null; at = walk.getParent(at)) {
                    path.addFirst(at);
                }
                paths.put(to, List.copyOf(path));
            }
        }
        return paths;
    }

    /** The features that depend on each other, this one among them; only this one if it is in no cycle. */
    public SortedSet<String> cycle(String feature) {
        SortedSet<String> cycle = cycleOf.get(feature);
        return cycle == null ? new TreeSet<>(Set.of(feature)) : cycle;
    }

    /** What stands for a feature where cycles are taken as one: the first by id of its cycle, or itself. */
    public String node(String feature) {
        SortedSet<String> cycle = cycleOf.get(feature);
        return cycle == null ? feature : cycle.first();
    }

    /** All sets of several features that depend on each other. */
    public Set<SortedSet<String>> cycles() {
        return Set.copyOf(cycleOf.values());
    }
}
