package dev.lacuna.read.yaml;

import dev.lacuna.catalog.Place;
import java.util.IdentityHashMap;

/** Where records, and what stands under their keys, were read. Tells equal records apart. */
public final class Origins {
    private final IdentityHashMap<Object, Yaml> nodes = new IdentityHashMap<>();

    void put(Object record, Yaml node) {
        nodes.put(record, node);
    }

    public Place of(Record record) {
        return node(record).place();
    }

    /** Whether the key was written at all. */
    public boolean has(Record record, String key) {
        return node(record).entries().containsKey(key);
    }

    /** Whether a lone value stands under the key. */
    public boolean isSingle(Record record, String key) {
        Yaml.Entry entry = node(record).entries().get(key);
        return entry != null && entry.value() instanceof Yaml.Scalar;
    }

    /** The key itself; the record where it is left out. */
    public Place key(Record record, String key) {
        Yaml.Entry entry = node(record).entries().get(key);
        return entry == null ? of(record) : entry.keyPlace();
    }

    /** What stands under a key; the record where it is left out. */
    public Place value(Record record, String key) {
        Yaml.Entry entry = node(record).entries().get(key);
        return entry == null ? of(record) : entry.value().place();
    }

    /** The entry of a list of texts under a key; the only value where it is not written as a list. */
    public Place entry(Record record, String key, String text) {
        Yaml.Entry entry = node(record).entries().get(key);
        if (entry != null && entry.value() instanceof Yaml.Items items) {
            for (Yaml item : items.items()) {
                if (item instanceof Yaml.Scalar scalar && scalar.text().equals(text)) {
                    return item.place();
                }
            }
        }
        return value(record, key);
    }

    /** The inner key of a map under a key. */
    public Place innerKey(Record record, String key, String inner) {
        Yaml.Entry entry = node(record).entries().get(key);
        if (entry != null && entry.value() instanceof Yaml.Entries map) {
            Yaml.Entry found = map.entries().get(inner);
            if (found != null) {
                return found.keyPlace();
            }
        }
        return value(record, key);
    }

    private Yaml.Entries node(Record record) {
        if (nodes.get(record) instanceof Yaml.Entries entries) {
            return entries;
        }
        throw new IllegalArgumentException("Nothing was read into (" + record + ").");
    }
}
