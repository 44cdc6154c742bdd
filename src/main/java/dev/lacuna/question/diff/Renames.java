package dev.lacuna.question.diff;

import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.question.assess.SavedCommitment;
import dev.lacuna.question.assess.SavedGap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ids that features and requirements of one side had before, so that the other side can be read under those of today. */
final class Renames {
    private final Map<String, String> features = new HashMap<>();
    private final Map<String, String> requirements = new HashMap<>();

    private Renames() {}

    /** What this side says of former ids. */
    static Renames of(Snapshot side) {
        Renames renames = new Renames();
        side.statements().forEach((statement, said) -> {
            Map<String, String> names = statement.kind() == StatementKind.FEATURE
                    ? renames.features
                    : statement.kind() == StatementKind.REQUIREMENT ? renames.requirements : new HashMap<>();
            said.formerly().forEach(old -> names.put(old, statement.key().get(0)));
        });
        return renames;
    }

    Snapshot apply(Snapshot side) {
        if (features.isEmpty() && requirements.isEmpty()) {
            return side;
        }
        TreeMap<String, SavedGap> gaps = new TreeMap<>();
        side.gaps().values().forEach(gap -> gaps.put(gap(gap.id()), gap(gap)));
        TreeMap<String, SavedCommitment> commitments = new TreeMap<>();
        side.commitments().values().forEach(commitment -> {
            SavedCommitment renamed = commitment.renamed(feature(commitment.feature()), all(commitment.rootCauses()));
            commitments.put(renamed.key(), renamed);
        });
        Map<Statement, StatementContent> statements = new HashMap<>();
        side.statements().forEach((statement, said) -> statements.put(statement(statement), content(said)));
        return side.with(gaps, commitments, statements);
    }

    private String feature(String id) {
        return features.getOrDefault(id, id);
    }

    private String requirement(String id) {
        return requirements.getOrDefault(id, id);
    }

    private String gap(String id) {
        int colon = id.indexOf(':');
        return colon < 0
                ? requirement(id)
                : requirement(id.substring(0, colon)) + ":" + feature(id.substring(colon + 1));
    }

    private SavedGap gap(SavedGap gap) {
        return gap.renamed(
                gap(gap.id()),
                requirement(gap.requirement()),
                nullable(gap.feature()),
                nullable(gap.through()),
                all(gap.rootCauses()));
    }

    private @Nullable String nullable(@Nullable String feature) {
        return feature == null ? null : feature(feature);
    }

    private SortedSet<String> all(SortedSet<String> ids) {
        return ids.stream().map(this::feature).collect(Collectors.toCollection(TreeSet::new));
    }

    private Statement statement(Statement statement) {
        List<String> key = statement.key();
        return switch (statement.kind()) {
            case FEATURE -> Statement.of(StatementKind.FEATURE, feature(key.get(0)));
            case SCOPE, PROVISION -> Statement.of(statement.kind(), feature(key.get(0)), key.get(1));
            case DEPENDENCY -> Statement.of(StatementKind.DEPENDENCY, feature(key.get(0)), feature(key.get(1)));
            case REQUIREMENT -> Statement.of(StatementKind.REQUIREMENT, requirement(key.get(0)));
            case WAIVER -> Statement.of(StatementKind.WAIVER, gap(key.get(0)), key.get(1));
            default -> statement;
        };
    }

    private StatementContent content(StatementContent said) {
        TreeMap<String, SortedSet<String>> values = new TreeMap<>(said.values());
        values.computeIfPresent("feature", (key, features) -> all(features));
        return new StatementContent(said.name(), values, said.place(), said.formerly());
    }
}
