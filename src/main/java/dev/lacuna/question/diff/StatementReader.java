package dev.lacuna.question.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.Kind;
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
    private final Map<Statement, Said> statements = new HashMap<>();

    StatementReader(JsonNode says, JsonNode ruleFiles) {
        this.says = says;
        this.ruleFiles = ruleFiles;
    }

    Map<Statement, Said> read() {
        says.path("features").properties().forEach(entry -> feature(entry.getKey(), entry.getValue()));
        says.path("requirements").properties().forEach(entry -> {
            JsonNode requirement = entry.getValue();
            note(
                    requirement,
                    "title",
                    values(requirement, "facet", "scope", "level", "feature", "area", "capability", "models"),
                    Kind.REQUIREMENT,
                    entry.getKey());
        });
        for (JsonNode waiver : says.path("waivers")) {
            SortedMap<String, String> values = values(waiver, "until", "approvedBy", "reason");
            note(waiver, null, values, Kind.WAIVER, text(waiver, "gap"), text(waiver, "until"));
        }
        says.path("planItems").properties().forEach(entry -> {
            JsonNode item = entry.getValue();
            SortedMap<String, String> values = values(item, "release", "feature", "scope", "facets", "assumed");
            note(item, "title", values, Kind.PLAN_ITEM, entry.getKey());
        });
        says.path("severities")
                .properties()
                .forEach(level -> level.getValue()
                        .properties()
                        .forEach(cell -> note(
                                cell.getValue(),
                                null,
                                new TreeMap<>(Map.of("severity", cell.getValue().asText())),
                                Kind.SEVERITY,
                                level.getKey(),
                                cell.getKey())));
        ruleFiles
                .properties()
                .forEach(entry -> note(
                        entry.getValue(),
                        null,
                        new TreeMap<>(Map.of("hash", entry.getValue().asText())),
                        Kind.RULES,
                        entry.getKey()));
        return statements;
    }

    private void feature(String id, JsonNode feature) {
        note(feature, "name", values(feature, "area"), Kind.FEATURE, id);
        feature.path("scopes").properties().forEach(entry -> {
            JsonNode scope = entry.getValue();
            note(scope, null, values(scope, "scope", "by"), Kind.SCOPE, id, entry.getKey());
        });
        feature.path("dependsOn").properties().forEach(entry -> {
            JsonNode dependency = entry.getValue();
            note(dependency, null, values(dependency, "facets"), Kind.DEPENDENCY, id, entry.getKey());
        });
        for (String capability : SnapshotReader.texts(feature.path("provides"))) {
            note(feature, null, new TreeMap<>(), Kind.PROVISION, id, capability);
        }
    }

    private void note(
            JsonNode object, @Nullable String name, SortedMap<String, String> values, Kind kind, String... key) {
        statements.put(
                Statement.of(kind, key),
                new Said(
                        name == null ? null : SnapshotReader.optional(object, name),
                        values,
                        SnapshotReader.optional(object, "place"),
                        kind == Kind.PROVISION ? new TreeSet<>() : SnapshotReader.texts(object.path("formerly"))));
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
