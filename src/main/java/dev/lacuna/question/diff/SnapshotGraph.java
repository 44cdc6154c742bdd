package dev.lacuna.question.diff;

import dev.lacuna.catalog.DependencyGraph;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a saved answer, to walk over: which of them made a difference. What is a gap, and what keeps a promise,
 * the rules have said in that answer.
 */
final class SnapshotGraph {
    private final Map<Statement, StatementContent> statements;
    private final Map<String, DependencyGraph> graphs = new HashMap<>();
    private final Map<String, SortedSet<String>> providers = new HashMap<>();

    SnapshotGraph(Map<Statement, StatementContent> statements) {
        this.statements = statements;
        Map<String, SortedMap<String, SortedSet<String>>> dependencies = new HashMap<>();
        statements.forEach((statement, said) -> {
            String one = statement.key().get(0);
            if (statement.kind() == Statement.StatementKind.DEPENDENCY) {
                for (String facet : said.values("facets")) {
                    dependencies
                            .computeIfAbsent(facet, it -> new TreeMap<>())
                            .computeIfAbsent(one, from -> new TreeSet<>())
                            .add(statement.key().get(1));
                }
            } else if (statement.kind() == Statement.StatementKind.PROVISION) {
                providers
                        .computeIfAbsent(statement.key().get(1), capability -> new TreeSet<>())
                        .add(one);
            }
        });
        dependencies.forEach((facet, all) -> graphs.put(facet, new DependencyGraph(all)));
    }

    /** The feature and all that it reaches over dependencies that carry the facet; empty if there is no such feature. */
    SortedSet<String> reached(String feature, String facet) {
        return known(feature, facet, DependencyGraph::under);
    }

    /** The feature and all from which it is reached over dependencies that carry the facet. */
    SortedSet<String> leadingTo(String feature, String facet) {
        return known(feature, facet, DependencyGraph::above);
    }

    private SortedSet<String> known(
            String feature, String facet, BiFunction<DependencyGraph, String, List<String>> walk) {
        SortedSet<String> found = new TreeSet<>();
        if (own(feature, facet) != null) {
            DependencyGraph graph = graphs.get(facet);
            found.addAll(graph == null ? List.of(feature) : walk.apply(graph, feature));
            found.removeIf(each -> own(each, facet) == null);
        }
        return found;
    }

    /** The root causes of demanding a scope of a feature in a facet (contract, section 3). */
    SortedSet<String> rootCauses(String feature, String facet, Scope demanded) {
        SortedSet<String> roots = reached(feature, facet);
        roots.removeIf(each -> {
            Scope own = own(each, facet);
            return own == null || own.meets(demanded);
        });
        return roots;
    }

    /** The own scope of a feature in a facet, absent if there is no such feature. */
    @Nullable
    Scope own(String feature, String facet) {
        StatementContent said = statements.get(Statement.of(Statement.StatementKind.SCOPE, feature, facet));
        return said == null ? null : scope(said.value("scope"));
    }

    private static @Nullable Scope scope(String word) {
        for (Scope scope : Scope.values()) {
            if (scope.word().equals(word)) {
                return scope;
            }
        }
        return null;
    }

    /** Whether a feature provides a capability, and neither it nor what it depends on falls short of a scope. */
    boolean provides(String feature, String capability, String facet, Scope demanded) {
        Scope own = own(feature, facet);
        return providers(capability).contains(feature)
                && own != null
                && own != Scope.NOT_APPLICABLE
                && rootCauses(feature, facet, demanded).isEmpty();
    }

    /** The features that provide a capability. */
    SortedSet<String> providers(String capability) {
        return providers.getOrDefault(capability, new TreeSet<>());
    }
}
