package dev.lacuna;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What an OpenAPI 3 description of one release says: tags, paths, operations, their fields and the values that those take. */
final class ApiDescription {
    /** Deeper than any description nests; it ends schemas that contain themselves. */
    private static final int DEPTH = 12;

    private final JsonNode root;

    ApiDescription(JsonNode root) {
        this.root = root;
    }

    static ApiDescription read(Path file) {
        try {
            return new ApiDescription(new ObjectMapper().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasTag(String name) {
        for (JsonNode tag : root.path("tags")) {
            if (tag.path("name").asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a path has this text anywhere in it. */
    boolean hasPathWith(String text) {
        List<String> paths = new ArrayList<>();
        root.path("paths").fieldNames().forEachRemaining(paths::add);
        return paths.stream().anyMatch(path -> path.contains(text));
    }

    boolean hasOperation(String method, String path) {
        return !operation(method, path).isMissingNode();
    }

    /** What a field of an operation is, nested by dots; absent if there is none. */
    JsonNode field(String method, String path, String name) {
        JsonNode found = MissingNode.getInstance();
        Map<String, JsonNode> fields = fieldsOf(method, path);
        for (String step : name.split("\\.", -1)) {
            found = fields.getOrDefault(step, MissingNode.getInstance());
            fields = new TreeMap<>();
            properties(found, fields, 0);
        }
        return found;
    }

    /** Whether a field lists a value, by itself or for each of its items. */
    boolean hasValue(JsonNode field, String value) {
        JsonNode schema = resolved(field);
        for (JsonNode listed : schema.path("enum")) {
            if (listed.asText().equals(value)) {
                return true;
            }
        }
        return schema.has("items") && hasValue(schema.path("items"), value);
    }

    private JsonNode operation(String method, String path) {
        return root.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }

    /** Parameters and body; what is only read has its answers besides. */
    private Map<String, JsonNode> fieldsOf(String method, String path) {
        JsonNode operation = operation(method, path);
        Map<String, JsonNode> fields = new TreeMap<>();
        for (JsonNode owner : List.of(root.path("paths").path(path), operation)) {
            for (JsonNode parameter : owner.path("parameters")) {
                JsonNode known = resolved(parameter);
                fields.put(known.path("name").asText(), known.has("schema") ? known.path("schema") : known);
            }
        }
        contents(resolved(operation.path("requestBody")), fields);
        if (method.equals("GET")) {
            operation.path("responses").fields().forEachRemaining(answer -> {
                if (answer.getKey().startsWith("2")) {
                    contents(resolved(answer.getValue()), fields);
                }
            });
        }
        return fields;
    }

    private void contents(JsonNode body, Map<String, JsonNode> fields) {
        for (JsonNode content : body.path("content")) {
            Map<String, JsonNode> found = new TreeMap<>();
            properties(content.path("schema"), found, 0);
            properties(found.getOrDefault("results", MissingNode.getInstance()), found, 0);
            fields.putAll(found);
        }
    }

    private void properties(JsonNode schema, Map<String, JsonNode> into, int depth) {
        if (depth > DEPTH || schema.isMissingNode()) {
            return;
        }
        JsonNode known = resolved(schema);
        for (String combination : List.of("allOf", "oneOf", "anyOf")) {
            known.path(combination).forEach(part -> properties(part, into, depth + 1));
        }
        properties(known.path("items"), into, depth + 1);
        known.path("properties").fields().forEachRemaining(one -> into.put(one.getKey(), one.getValue()));
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode found = node;
        for (int step = 0; found.has("$ref") && step < DEPTH; step++) {
            found = root.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }
}
