package dev.lacuna.comparison;

import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One side, to walk over. */
final class SnapshotGround implements Reach.Ground {
    private final Map<Statement, Said> statements;
    private final Map<String, List<String>> dependencies = new HashMap<>();
    private final Map<String, SortedSet<String>> providers = new HashMap<>();

    SnapshotGround(Map<Statement, Said> statements) {
        this.statements = statements;
        statements.forEach((statement, said) -> {
            if (statement.kind() == Statement.Kind.DEPENDENCY) {
                for (String facet : said.value("facets").split(", ", -1)) {
                    dependencies
                            .computeIfAbsent(key(statement.key().get(0), facet), from -> new ArrayList<>())
                            .add(statement.key().get(1));
                }
            } else if (statement.kind() == Statement.Kind.PROVISION) {
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
        Said said = statements.get(Statement.of(Statement.Kind.SCOPE, feature, facet));
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

    /** The features that provide a capability. */
    SortedSet<String> providers(String capability) {
        return providers.getOrDefault(capability, new TreeSet<>());
    }
}
