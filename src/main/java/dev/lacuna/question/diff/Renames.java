package dev.lacuna.question.diff;

import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
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
        TreeMap<String, SnapshotGap> gaps = new TreeMap<>();
        side.gaps().values().forEach(gap -> gaps.put(gap(gap.id()), gap(gap)));
        TreeMap<String, SnapshotCommitment> promises = new TreeMap<>();
        side.promises().values().forEach(promise -> {
            SnapshotCommitment renamed = promise(promise);
            promises.put(renamed.key(), renamed);
        });
        Map<Statement, StatementContent> statements = new HashMap<>();
        side.statements().forEach((statement, said) -> statements.put(statement(statement), said(said)));
        return side.with(gaps, promises, statements);
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

    private SnapshotGap gap(SnapshotGap gap) {
        return new SnapshotGap(
                gap(gap.id()),
                requirement(gap.requirement()),
                nullable(gap.feature()),
                nullable(gap.through()),
                gap.area(),
                gap.facet(),
                gap.required(),
                gap.effective(),
                gap.level(),
                gap.severity(),
                gap.uncertain(),
                gap.waived(),
                gap.counted(),
                all(gap.rootCauses()));
    }

    private @Nullable String nullable(@Nullable String feature) {
        return feature == null ? null : feature(feature);
    }

    private SortedSet<String> all(SortedSet<String> ids) {
        return ids.stream().map(this::feature).collect(Collectors.toCollection(TreeSet::new));
    }

    private SnapshotCommitment promise(SnapshotCommitment promise) {
        return new SnapshotCommitment(
                promise.customer(),
                promise.name(),
                feature(promise.feature()),
                promise.facet(),
                promise.scope(),
                promise.by(),
                promise.state(),
                all(promise.rootCauses()),
                promise.place());
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

    private StatementContent said(StatementContent said) {
        if (said.value("feature").isEmpty()) {
            return said;
        }
        TreeMap<String, String> values = new TreeMap<>(said.values());
        values.put(
                "feature",
                List.of(said.value("feature").split(", ", -1)).stream()
                        .map(this::feature)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        return new StatementContent(said.name(), values, said.place(), said.formerly());
    }
}
