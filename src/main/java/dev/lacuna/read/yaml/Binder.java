package dev.lacuna.read.yaml;

import dev.lacuna.catalog.KeyFormat.ForEachFacet;
import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills records from YAML, key by component. Goes on after a problem with a stand-in, so that all problems are found;
 * what it made is good only if none was told.
 */
final class Binder {
    private static final Place NOWHERE = new Place("", 1, 1);

    private final Problems problems;
    private final ScalarConverter scalars;
    private final RecordPlaces origins;
    private final Set<String> lossy;
    private final Map<Class<?>, RecordSchema> shapes = new HashMap<>();

    /** @param lossy takes the files in which a statement, or its id, could not be read */
    Binder(Problems problems, RecordPlaces origins, Set<String> lossy) {
        this.problems = problems;
        this.scalars = new ScalarConverter(problems);
        this.origins = origins;
        this.lossy = lossy;
    }

    /** The document as a record; null if it is not even a map, which is told. */
    <T extends Record> @Nullable T document(YamlNode root, Class<T> type) {
        if (root instanceof YamlNode.MappingNode entries) {
            return type.cast(record(entries, type, "The file"));
        }
        lossy.add(root.place().file());
        if (!(root instanceof YamlNode.RejectedNode)) {
            problems.add(root.place(), "The file is " + root.shape() + ", not a map.", keysOf(shape(type)));
        }
        return null;
    }

    private static String keysOf(RecordSchema shape) {
        return "Maybe write keys and values; the keys are "
                + SpellingSuggestion.listed(shape.slots().keySet()) + ".";
    }

    private RecordSchema shape(Class<?> type) {
        return shapes.computeIfAbsent(type, RecordSchema::of);
    }

    private Object record(YamlNode.MappingNode entries, Class<?> type, String subject) {
        RecordSchema shape = shape(type);
        refuseUnknown(entries, shape, subject);
        List<@Nullable Object> values = new ArrayList<>();
        for (KeySchema slot : shape.slots().values()) {
            YamlNode.MappingEntry entry = entries.entries().get(slot.key());
            Object value = entry == null ? null : value(entry.value(), slot.type(), slot);
            if (entry == null && slot.mandatory()) {
                problems.add(
                        entries.place(),
                        subject + " misses the key (" + slot.key() + ").",
                        "Maybe add \"" + slot.key() + ": …\".");
            }
            if (value == null && slot.mandatory() && slot.pattern() != null) {
                lossy.add(entries.place().file());
            }
            values.add(value == null ? absent(slot) : value);
        }
        return remembered(shape.build(values.toArray()), entries);
    }

    private Object remembered(Object built, YamlNode node) {
        origins.put(built, node);
        return built;
    }

    private void refuseUnknown(YamlNode.MappingNode entries, RecordSchema shape, String subject) {
        Set<String> known = shape.slots().keySet();
        entries.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                Set<String> free = new LinkedHashSet<>(known);
                free.removeAll(entries.entries().keySet());
                problems.add(
                        entry.keyPlace(),
                        subject + " has a key (" + SafeText.of(key) + ") that is not known.",
                        free.isEmpty() ? "Maybe delete it." : SpellingSuggestion.advice(key, free));
                if (subject.equals("The file")) {
                    lossy.add(entry.keyPlace().file());
                }
            }
        });
    }

    private @Nullable Object absent(KeySchema slot) {
        Class<?> raw = KeySchema.raw(slot.type());
        if (slot.byDefault() != null) {
            return scalars.read(new YamlNode.ScalarNode(slot.byDefault(), true, NOWHERE), raw, slot);
        } else if (slot.nullable()) {
            return null;
        } else if (slot.collects()) {
            return raw == List.class ? List.of() : Map.of();
        }
        return ScalarConverter.standIn(raw);
    }

    private @Nullable Object value(YamlNode node, Type type, KeySchema slot) {
        Class<?> raw = KeySchema.raw(type);
        if (node instanceof YamlNode.RejectedNode) {
            lose(node, type);
            return null;
        } else if (raw == List.class) {
            return list(node, KeySchema.argument(type, 0), slot);
        } else if (raw == Map.class) {
            return map(node, type, slot);
        } else if (raw.isRecord()) {
            return item(node, raw, slot);
        } else if (node instanceof YamlNode.ScalarNode scalar) {
            return scalars.read(scalar, raw, slot);
        }
        return wrongShape(node, slot, "a single value", "one value, without brackets or dashes");
    }

    private @Nullable Object list(YamlNode node, Type itemType, KeySchema slot) {
        if (node instanceof YamlNode.SequenceNode items) {
            List<Object> values = new ArrayList<>();
            for (YamlNode item : items.items()) {
                Object value = value(item, itemType, slot);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }
        if (slot.oneOrMany() && node instanceof YamlNode.ScalarNode) {
            Object value = value(node, itemType, slot);
            return value == null ? null : List.of(value);
        }
        lose(node, itemType);
        return wrongShape(node, slot, "a list", slot.key() + ": […]");
    }

    private @Nullable Object map(YamlNode node, Type type, KeySchema slot) {
        Type valueType = KeySchema.argument(type, 1);
        if (node instanceof YamlNode.MappingNode entries) {
            Map<Object, Object> values = new LinkedHashMap<>();
            entries.entries().forEach((key, entry) -> {
                YamlNode.ScalarNode written = new YamlNode.ScalarNode(key, true, entry.keyPlace());
                Object name = scalars.read(written, KeySchema.raw(KeySchema.argument(type, 0)), slot);
                Object value = value(entry.value(), valueType, slot);
                if (name != null && value != null) {
                    values.put(name, value);
                }
            });
            return values;
        }
        if (slot.forEachFacet() && node instanceof YamlNode.ScalarNode) {
            Object value = value(node, valueType, slot);
            return value == null ? null : Map.of(ForEachFacet.EVERY, value);
        }
        return wrongShape(node, slot, "a map", slot.key() + ": {…: …}");
    }

    private @Nullable Object item(YamlNode node, Class<?> type, KeySchema slot) {
        RecordSchema shape = shape(type);
        if (node instanceof YamlNode.MappingNode entries) {
            return record(entries, type, subject(shape, entries));
        }
        if (shape.shorthand() != null && node instanceof YamlNode.ScalarNode) {
            Map<String, YamlNode.MappingEntry> only =
                    Map.of(shape.shorthand(), new YamlNode.MappingEntry(node.place(), node));
            return record(new YamlNode.MappingNode(only, node.place()), type, "");
        }
        lose(node, type);
        return wrongShape(
                node,
                slot,
                "a map",
                "the keys " + SpellingSuggestion.listed(shape.slots().keySet()));
    }

    private static String subject(RecordSchema shape, YamlNode.MappingNode entries) {
        KeySchema first = shape.slots().values().iterator().next();
        YamlNode.MappingEntry id = entries.entries().get(first.key());
        return shape.identified() && id != null && id.value() instanceof YamlNode.ScalarNode scalar
                ? "The " + shape.noun() + " (" + SafeText.of(scalar.text()) + ")"
                : "The " + shape.noun();
    }

    private @Nullable Object wrongShape(YamlNode node, KeySchema slot, String wanted, String maybe) {
        problems.add(
                node.place(),
                slot.key() + " holds " + node.shape() + " where " + wanted + " is wanted.",
                "Maybe write " + maybe + ".");
        return null;
    }

    /** Notes that ids went by unread, if what should stand here has ids. */
    private void lose(YamlNode node, Type type) {
        Class<?> raw = KeySchema.raw(type);
        if (raw == List.class) {
            lose(node, KeySchema.argument(type, 0));
        } else if (raw.isRecord() && shape(raw).identified()) {
            lossy.add(node.place().file());
        }
    }
}
