package dev.lacuna.question.backlog;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Platform.Facet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which features with work in a facet reach which others over dependencies that carry it (contract, section 3). */
final class WorkDependencies {
    private final Map<String, SortedSet<String>> reached = new HashMap<>();

    /** @param subjects the features that have work in the facet */
    WorkDependencies(Catalog catalog, Facet facet, Collection<String> subjects) {
        Set<String> among = Set.copyOf(subjects);
        Map<String, List<String>> next = new HashMap<>();
        for (String subject : among) {
            reached.put(subject, reached(subject, among, catalog, facet, next));
        }
    }

    private static SortedSet<String> reached(
            String subject, Set<String> among, Catalog catalog, Facet facet, Map<String, List<String>> next) {
        SortedSet<String> found = new TreeSet<>();
        Set<String> seen = new HashSet<>(Set.of(subject));
        Deque<String> open = new ArrayDeque<>(Set.of(subject));
        while (!open.isEmpty()) {
            for (String to : next.computeIfAbsent(open.remove(), from -> dependencies(catalog, from, facet))) {
                if (seen.add(to)) {
                    open.add(to);
                    if (among.contains(to)) {
                        found.add(to);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> dependencies(Catalog catalog, String from, Facet facet) {
        return catalog.feature(from).dependsOn().stream()
                .filter(dependency -> dependency.carries(facet))
                .map(Dependency::feature)
                .toList();
    }

    /** What must be done before. */
    List<String> waitsFor(String subject) {
        return all(subject).stream()
                .filter(other -> !all(other).contains(subject))
                .toList();
    }

    /** What can only be done with it, since each reaches the other. */
    List<String> together(String subject) {
        return all(subject).stream()
                .filter(other -> all(other).contains(subject))
                .toList();
    }

    private SortedSet<String> all(String subject) {
        return reached.getOrDefault(subject, new TreeSet<>());
    }
}
