package dev.lacuna.read.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Term;
import dev.lacuna.read.yaml.KeySchema;
import dev.lacuna.read.yaml.ReadLimits;
import dev.lacuna.read.yaml.RecordSchema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derives the JSON Schema of a document from what the reader itself sees in the records: {@link RecordSchema} and {@link KeySchema}.
 */
final class Schemas {
    static final Properties SAYS = descriptions();

    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    private final Set<String> used = new HashSet<>();

    private static Properties descriptions() {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Schemas.class.getResourceAsStream("schema.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    String of(DocumentKind kind) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Lacuna: " + kind.word());
        object(schema, kind.type());
        if (!definitions.isEmpty()) {
            schema.set("$defs", definitions);
        }
        return schema.toPrettyString() + "\n";
    }

    /** The keys of {@code schema.properties} that found their place in the schemas made so far. */
    Set<String> used() {
        return used;
    }

    private void object(ObjectNode node, Class<?> type) {
        RecordSchema shape = RecordSchema.of(type);
        describe(node, type.getSimpleName());
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        for (KeySchema slot : shape.slots().values()) {
            ObjectNode property = properties.putObject(slot.key());
            describe(property, type.getSimpleName() + "." + slot.key());
            value(property, slot.type(), slot);
            assume(property, slot);
            if (slot.mandatory()) {
                node.withArray("required").add(slot.key());
            }
        }
        node.put("additionalProperties", false);
        if (type == Requirement.class) {
            node.withArray("oneOf").addObject().putArray("required").add("feature");
            node.withArray("oneOf").addObject().putArray("required").add("area");
            node.putObject("dependentRequired").putArray("capability").add("area");
        }
    }

    private void assume(ObjectNode property, KeySchema slot) {
        String byDefault = slot.byDefault();
        if (byDefault == null) {
            return;
        }
        if (slot.type() == boolean.class) {
            property.put("default", Boolean.parseBoolean(byDefault));
        } else {
            property.put("default", byDefault);
        }
    }

    private void value(ObjectNode node, Type type, KeySchema slot) {
        Class<?> raw = KeySchema.raw(type);
        if (raw.getSimpleName().equals("List")) {
            list(slot.oneOrMany() ? orLone(node, KeySchema.argument(type, 0), slot) : node, type, slot);
        } else if (raw.getSimpleName().equals("Map")) {
            ObjectNode map = slot.forEachFacet() ? orLone(node, KeySchema.argument(type, 1), slot) : node;
            map.put("type", "object");
            value(map.putObject("additionalProperties"), KeySchema.argument(type, 1), slot);
        } else if (raw.isRecord()) {
            node.put("$ref", "#/$defs/" + defined(raw, slot));
        } else if (raw.isEnum()) {
            node.put("$ref", "#/$defs/" + words(raw, slot.demandable()));
        } else {
            scalar(node, raw, slot.pattern());
        }
    }

    private void list(ObjectNode node, Type type, KeySchema slot) {
        node.put("type", "array").put("minItems", 1).put("uniqueItems", true);
        value(node.putObject("items"), KeySchema.argument(type, 0), slot);
    }

    /** Allows the lone value, and gives the node for what it may stand for. */
    private ObjectNode orLone(ObjectNode node, Type lone, KeySchema slot) {
        value(node.withArray("anyOf").addObject(), lone, slot);
        return node.withArray("anyOf").addObject();
    }

    private String defined(Class<?> type, KeySchema slot) {
        String name = type.getSimpleName();
        if (!definitions.has(name)) {
            ObjectNode definition = definitions.putObject(name);
            String shorthand = RecordSchema.of(type).shorthand();
            object(shorthand == null ? definition : orLone(definition, String.class, slot), type);
        }
        return name;
    }

    private String words(Class<?> type, boolean demandable) {
        String name = type.getSimpleName();
        String definition = demandable ? "Demandable" + name : name;
        if (!definitions.has(definition)) {
            ObjectNode node = definitions.putObject(definition);
            for (Object constant : type.getEnumConstants()) {
                if (!demandable || ((Scope) constant).demandable()) {
                    String word = ((Term) constant).word();
                    ObjectNode each = node.withArray("oneOf").addObject().put("const", word);
                    describe(each, Character.toLowerCase(name.charAt(0)) + name.substring(1) + "." + word);
                }
            }
        }
        return definition;
    }

    private static void scalar(ObjectNode node, Class<?> type, @Nullable String pattern) {
        if (type == boolean.class) {
            node.put("type", "boolean");
        } else if (type == BigDecimal.class) {
            node.put("type", "number").put("minimum", 0).put("maximum", ReadLimits.NUMBER.longValueExact());
        } else if (type == LocalDate.class) {
            node.put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        } else if (type == String.class) {
            node.put("type", "string").put("pattern", pattern == null ? "\\S" : "^" + pattern + "$");
        } else {
            throw new IllegalStateException("No schema for a (" + type + ").");
        }
    }

    private void describe(ObjectNode node, String key) {
        String text = SAYS.getProperty(key);
        if (text != null) {
            used.add(key);
            node.put("description", text);
        }
    }
}
