package dev.lacuna.question.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what an assessment rested on, statement by statement. */
final class StatementReader {
    private final JsonNode says;
    private final JsonNode ruleFiles;
    private final Map<Statement, StatementContent> statements = new HashMap<>();

    StatementReader(JsonNode says, JsonNode ruleFiles) {
        this.says = says;
        this.ruleFiles = ruleFiles;
    }

    Map<Statement, StatementContent> read() {
        says.path("features").properties().forEach(entry -> feature(entry.getKey(), entry.getValue()));
        says.path("requirements").properties().forEach(entry -> {
            JsonNode requirement = entry.getValue();
            note(
                    requirement,
                    "title",
                    values(requirement, "facet", "scope", "level", "feature", "area", "capability", "models"),
                    StatementKind.REQUIREMENT,
                    entry.getKey());
        });
        for (JsonNode waiver : says.path("waivers")) {
            SortedMap<String, String> values = values(waiver, "until", "approvedBy", "reason");
            note(waiver, null, values, StatementKind.WAIVER, text(waiver, "gap"), text(waiver, "until"));
        }
        says.path("planItems").properties().forEach(entry -> {
            JsonNode item = entry.getValue();
            SortedMap<String, String> values = values(item, "release", "feature", "scope", "facets", "assumed");
            note(item, "title", values, StatementKind.PLAN_ITEM, entry.getKey());
        });
        says.path("severities")
                .properties()
                .forEach(level -> level.getValue()
                        .properties()
                        .forEach(cell -> note(
                                cell.getValue(),
                                null,
                                new TreeMap<>(Map.of("severity", cell.getValue().asText())),
                                StatementKind.SEVERITY,
                                level.getKey(),
                                cell.getKey())));
        ruleFiles
                .properties()
                .forEach(entry -> note(
                        entry.getValue(),
                        null,
                        new TreeMap<>(Map.of("hash", entry.getValue().asText())),
                        StatementKind.RULES,
                        entry.getKey()));
        return statements;
    }

    private void feature(String id, JsonNode feature) {
        note(feature, "name", values(feature, "area"), StatementKind.FEATURE, id);
        feature.path("scopes").properties().forEach(entry -> {
            JsonNode scope = entry.getValue();
            note(scope, null, values(scope, "scope", "by"), StatementKind.SCOPE, id, entry.getKey());
        });
        feature.path("dependsOn").properties().forEach(entry -> {
            JsonNode dependency = entry.getValue();
            note(dependency, null, values(dependency, "facets"), StatementKind.DEPENDENCY, id, entry.getKey());
        });
        for (String capability : SnapshotReader.texts(feature.path("provides"))) {
            note(feature, null, new TreeMap<>(), StatementKind.PROVISION, id, capability);
        }
    }

    private void note(
            JsonNode object,
            @Nullable String name,
            SortedMap<String, String> values,
            StatementKind kind,
            String... key) {
        statements.put(
                Statement.of(kind, key),
                new StatementContent(
                        name == null ? null : SnapshotReader.optional(object, name),
                        values,
                        SnapshotReader.optional(object, "place"),
                        kind == StatementKind.PROVISION
                                ? new TreeSet<>()
                                : SnapshotReader.texts(object.path("formerly"))));
    }

    private static SortedMap<String, String> values(JsonNode object, String... keys) {
        SortedMap<String, String> values = new TreeMap<>();
        for (String key : keys) {
            JsonNode value = object.path(key);
            if (value.isArray()) {
                values.put(key, String.join(", ", SnapshotReader.texts(value)));
            } else if (!value.isMissingNode() && !value.isNull()) {
                values.put(key, value.asText());
            }
        }
        return values;
    }

    private static String text(JsonNode object, String key) {
        return object.path(key).asText();
    }
}
