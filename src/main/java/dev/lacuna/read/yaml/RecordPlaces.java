package dev.lacuna.read.yaml;

import dev.lacuna.catalog.Place;
import java.util.IdentityHashMap;

/** Where records, and what stands under their keys, were read. Tells equal records apart. */
public final class RecordPlaces {
    private final IdentityHashMap<Object, YamlNode> nodes = new IdentityHashMap<>();

    void put(Object record, YamlNode node) {
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
        YamlNode.MappingEntry entry = node(record).entries().get(key);
        return entry != null && entry.value() instanceof YamlNode.ScalarNode;
    }

    /** The key itself; the record where it is left out. */
    public Place key(Record record, String key) {
        YamlNode.MappingEntry entry = node(record).entries().get(key);
        return entry == null ? of(record) : entry.keyPlace();
    }

    /** What stands under a key; the record where it is left out. */
    public Place value(Record record, String key) {
        YamlNode.MappingEntry entry = node(record).entries().get(key);
        return entry == null ? of(record) : entry.value().place();
    }

    /** The entry of a list of texts under a key; the only value where it is not written as a list. */
    public Place entry(Record record, String key, String text) {
        YamlNode.MappingEntry entry = node(record).entries().get(key);
        if (entry != null && entry.value() instanceof YamlNode.SequenceNode items) {
            for (YamlNode item : items.items()) {
                if (item instanceof YamlNode.ScalarNode scalar && scalar.text().equals(text)) {
                    return item.place();
                }
            }
        }
        return value(record, key);
    }

    /** The inner key of a map under a key. */
    public Place innerKey(Record record, String key, String inner) {
        YamlNode.MappingEntry entry = node(record).entries().get(key);
        if (entry != null && entry.value() instanceof YamlNode.MappingNode map) {
            YamlNode.MappingEntry found = map.entries().get(inner);
            if (found != null) {
                return found.keyPlace();
            }
        }
        return value(record, key);
    }

    private YamlNode.MappingNode node(Record record) {
        if (nodes.get(record) instanceof YamlNode.MappingNode entries) {
            return entries;
        }
        throw new IllegalArgumentException("Nothing was read into (" + record + ").");
    }
}
