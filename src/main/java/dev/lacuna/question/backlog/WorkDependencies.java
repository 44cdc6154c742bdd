package dev.lacuna.question.backlog;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.DependencyGraph;
import dev.lacuna.catalog.Platform.Facet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which features with work in a facet reach which others over dependencies that carry it (contract, section 3). */
final class WorkDependencies {
    private final DependencyGraph graph;
    private final Set<String> subjects;

    /** @param subjects the features that have work in the facet */
    WorkDependencies(Catalog catalog, Facet facet, Collection<String> subjects) {
        graph = catalog.dependencies(facet.id());
        this.subjects = Set.copyOf(subjects);
    }

    /** What must be done before. */
    List<String> waitsFor(String subject) {
        Set<String> cycle = graph.cycle(subject);
        return others(graph.under(subject), other -> !cycle.contains(other));
    }

    /** What can only be done with it, since each reaches the other. */
    List<String> together(String subject) {
        return others(graph.cycle(subject), other -> !other.equals(subject));
    }

    private List<String> others(Collection<String> features, Predicate<String> wanted) {
        return features.stream()
                .filter(subjects::contains)
                .filter(wanted)
                .sorted()
                .toList();
    }
}
