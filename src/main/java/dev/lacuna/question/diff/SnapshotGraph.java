package dev.lacuna.question.diff;

import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One side, to walk over. */
final class SnapshotGraph implements DependencyWalk.DependencyGraph {
    private final Map<Statement, StatementContent> statements;
    private final Map<String, List<String>> dependencies = new HashMap<>();
    private final Map<String, List<String>> dependents = new HashMap<>();
    private final Map<String, SortedSet<String>> providers = new HashMap<>();
    private final Map<String, Set<String>> leading = new HashMap<>();

    SnapshotGraph(Map<Statement, StatementContent> statements) {
        this.statements = statements;
        statements.forEach((statement, said) -> {
            if (statement.kind() == Statement.StatementKind.DEPENDENCY) {
                for (String facet : said.values("facets")) {
                    dependencies
                            .computeIfAbsent(key(statement.key().get(0), facet), from -> new ArrayList<>())
                            .add(statement.key().get(1));
                    dependents
                            .computeIfAbsent(key(statement.key().get(1), facet), to -> new ArrayList<>())
                            .add(statement.key().get(0));
                }
            } else if (statement.kind() == Statement.StatementKind.PROVISION) {
                providers
                        .computeIfAbsent(statement.key().get(1), capability -> new TreeSet<>())
                        .add(statement.key().get(0));
            }
        });
    }

    private static String key(String feature, String facet) {
        return facet + " " + feature;
    }

    @Override
    public Collection<String> dependencies(String feature, String facet) {
        return dependencies.getOrDefault(key(feature, facet), List.of());
    }

    @Override
    public @Nullable Scope own(String feature, String facet) {
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

    /** The feature and all from which it is reached over dependencies that carry the facet. */
    Set<String> leadingTo(String feature, String facet) {
        return leading.computeIfAbsent(key(feature, facet), it -> {
            Set<String> found = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(List.of(feature));
            while (!open.isEmpty()) {
                String next = open.remove();
                if (own(next, facet) != null && found.add(next)) {
                    open.addAll(dependents.getOrDefault(key(next, facet), List.of()));
                }
            }
            return found;
        });
    }

    /** Whether a feature provides a capability, and neither it nor what it depends on falls short of a scope. */
    boolean provides(String feature, String capability, String facet, Scope demanded) {
        Scope own = own(feature, facet);
        return providers(capability).contains(feature)
                && own != null
                && own != Scope.NOT_APPLICABLE
                && DependencyWalk.rootCauses(this, feature, facet, demanded).isEmpty();
    }

    /** The features that provide a capability. */
    SortedSet<String> providers(String capability) {
        return providers.getOrDefault(capability, new TreeSet<>());
    }
}
