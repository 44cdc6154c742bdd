package dev.lacuna.read.yaml;

import dev.lacuna.catalog.ForEachFacet;
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
    private final Scalars scalars;
    private final Origins origins;
    private final Set<String> lossy;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** @param lossy takes the files in which a statement, or its id, could not be read */
    Binder(Problems problems, Origins origins, Set<String> lossy) {
        this.problems = problems;
        this.scalars = new Scalars(problems);
        this.origins = origins;
        this.lossy = lossy;
    }

    /** The document as a record; null if it is not even a map, which is told. */
    <T extends Record> @Nullable T document(Yaml root, Class<T> type) {
        if (root instanceof Yaml.Entries entries) {
            return type.cast(record(entries, type, "The file"));
        }
        lossy.add(root.place().file());
        if (!(root instanceof Yaml.Broken)) {
            problems.add(root.place(), "The file is " + root.shape() + ", not a map.", keysOf(shape(type)));
        }
        return null;
    }

    private static String keysOf(Shape shape) {
        return "Maybe write keys and values; the keys are "
                + Nearest.listed(shape.slots().keySet()) + ".";
    }

    private Shape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, Shape::of);
    }

    private Object record(Yaml.Entries entries, Class<?> type, String subject) {
        Shape shape = shape(type);
        refuseUnknown(entries, shape, subject);
        List<@Nullable Object> values = new ArrayList<>();
        for (Slot slot : shape.slots().values()) {
            Yaml.Entry entry = entries.entries().get(slot.key());
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

    private Object remembered(Object built, Yaml node) {
        origins.put(built, node);
        return built;
    }

    private void refuseUnknown(Yaml.Entries entries, Shape shape, String subject) {
        Set<String> known = shape.slots().keySet();
        entries.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                Set<String> free = new LinkedHashSet<>(known);
                free.removeAll(entries.entries().keySet());
                problems.add(
                        entry.keyPlace(),
                        subject + " has a key (" + Quote.of(key) + ") that is not known.",
                        free.isEmpty() ? "Maybe delete it." : Nearest.deed(key, free));
                if (subject.equals("The file")) {
                    lossy.add(entry.keyPlace().file());
                }
            }
        });
    }

    private @Nullable Object absent(Slot slot) {
        Class<?> raw = Slot.raw(slot.type());
        if (slot.byDefault() != null) {
            return scalars.read(new Yaml.Scalar(slot.byDefault(), true, NOWHERE), raw, slot);
        } else if (slot.nullable()) {
            return null;
        } else if (slot.collects()) {
            return raw == List.class ? List.of() : Map.of();
        }
        return Scalars.standIn(raw);
    }

    private @Nullable Object value(Yaml node, Type type, Slot slot) {
        Class<?> raw = Slot.raw(type);
        if (node instanceof Yaml.Broken) {
            lose(node, type);
            return null;
        } else if (raw == List.class) {
            return list(node, Slot.argument(type, 0), slot);
        } else if (raw == Map.class) {
            return map(node, type, slot);
        } else if (raw.isRecord()) {
            return item(node, raw, slot);
        } else if (node instanceof Yaml.Scalar scalar) {
            return scalars.read(scalar, raw, slot);
        }
        return wrongShape(node, slot, "a single value", "one value, without brackets or dashes");
    }

    private @Nullable Object list(Yaml node, Type itemType, Slot slot) {
        if (node instanceof Yaml.Items items) {
            List<Object> values = new ArrayList<>();
            for (Yaml item : items.items()) {
                Object value = value(item, itemType, slot);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }
        if (slot.oneOrMany() && node instanceof Yaml.Scalar) {
            Object value = value(node, itemType, slot);
            return value == null ? null : List.of(value);
        }
        lose(node, itemType);
        return wrongShape(node, slot, "a list", slot.key() + ": […]");
    }

    private @Nullable Object map(Yaml node, Type type, Slot slot) {
        Type valueType = Slot.argument(type, 1);
        if (node instanceof Yaml.Entries entries) {
            Map<Object, Object> values = new LinkedHashMap<>();
            entries.entries().forEach((key, entry) -> {
                Yaml.Scalar written = new Yaml.Scalar(key, true, entry.keyPlace());
                Object name = scalars.read(written, Slot.raw(Slot.argument(type, 0)), slot);
                Object value = value(entry.value(), valueType, slot);
                if (name != null && value != null) {
                    values.put(name, value);
                }
            });
            return values;
        }
        if (slot.forEachFacet() && node instanceof Yaml.Scalar) {
            Object value = value(node, valueType, slot);
            return value == null ? null : Map.of(ForEachFacet.EVERY, value);
        }
        return wrongShape(node, slot, "a map", slot.key() + ": {…: …}");
    }

    private @Nullable Object item(Yaml node, Class<?> type, Slot slot) {
        Shape shape = shape(type);
        if (node instanceof Yaml.Entries entries) {
            return record(entries, type, subject(shape, entries));
        }
        if (shape.shorthand() != null && node instanceof Yaml.Scalar) {
            Map<String, Yaml.Entry> only = Map.of(shape.shorthand(), new Yaml.Entry(node.place(), node));
            return record(new Yaml.Entries(only, node.place()), type, "");
        }
        lose(node, type);
        return wrongShape(
                node, slot, "a map", "the keys " + Nearest.listed(shape.slots().keySet()));
    }

    private static String subject(Shape shape, Yaml.Entries entries) {
        Slot first = shape.slots().values().iterator().next();
        Yaml.Entry id = entries.entries().get(first.key());
        return shape.identified() && id != null && id.value() instanceof Yaml.Scalar scalar
                ? "The " + shape.noun() + " (" + Quote.of(scalar.text()) + ")"
                : "The " + shape.noun();
    }

    private @Nullable Object wrongShape(Yaml node, Slot slot, String wanted, String maybe) {
        problems.add(
                node.place(),
                slot.key() + " holds " + node.shape() + " where " + wanted + " is wanted.",
                "Maybe write " + maybe + ".");
        return null;
    }

    /** Notes that ids went by unread, if what should stand here has ids. */
    private void lose(Yaml node, Type type) {
        Class<?> raw = Slot.raw(type);
        if (raw == List.class) {
            lose(node, Slot.argument(type, 0));
        } else if (raw.isRecord() && shape(raw).identified()) {
            lossy.add(node.place().file());
        }
    }
}
