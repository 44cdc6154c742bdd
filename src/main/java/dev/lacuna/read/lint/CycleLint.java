package dev.lacuna.read.lint;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/** Features that depend on each other: allowed, but each is then as weak as the weakest of them. */
final class CycleLint {
    private CycleLint() {}

    static void look(Catalog catalog, Lints lints) {
        Map<List<String>, List<String>> facetsOfCycle =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Facet facet : catalog.platform().facets()) {
            for (SortedSet<String> members : catalog.dependencies(facet.id()).cycles()) {
                facetsOfCycle
                        .computeIfAbsent(List.copyOf(members), cycle -> new ArrayList<>())
                        .add(facet.id());
            }
        }
        facetsOfCycle.forEach((cycle, facets) -> lints.add(
                "cycle",
                within(catalog, cycle),
                "The features (" + Lints.list(cycle) + ") depend on each other in (" + Lints.list(facets) + ").",
                "Maybe one dependency carries fewer facets, or is none."));
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
