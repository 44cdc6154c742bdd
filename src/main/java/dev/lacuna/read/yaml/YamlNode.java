package dev.lacuna.read.yaml;

import dev.lacuna.catalog.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a YAML document that passed the strict reading: no null, no empty list, no alias, no key twice. */
public sealed interface YamlNode {

    Place place();

    /** What it holds without places, for comparing; absent where a problem was told. */
    @Nullable
    Object content();

    /** What it is, in words. */
    String shape();

    /**
     * A lone value.
     *
     * @param plain whether it is written without quotes, so that it may be a number or a boolean
     */
    record ScalarNode(String text, boolean plain, Place place) implements YamlNode {
        @Override
        public Object content() {
            return text;
        }

        @Override
        public String shape() {
            return "a single value";
        }
    }

    /** A list. */
    record SequenceNode(List<YamlNode> items, Place place) implements YamlNode {
        @Override
        public Object content() {
            return items.stream().map(YamlNode::content).toList();
        }

        @Override
        public String shape() {
            return "a list";
        }
    }

    /** A key with its value. */
    record MappingEntry(Place keyPlace, YamlNode value) {}

    /** A map, in the order of the file. */
    record MappingNode(Map<String, MappingEntry> entries, Place place) implements YamlNode {
        @Override
        public Object content() {
            Map<String, @Nullable Object> contents = new LinkedHashMap<>();
            entries.forEach((key, entry) -> contents.put(key, entry.value().content()));
            return contents;
        }

        @Override
        public String shape() {
            return "a map";
        }
    }

    /** Stands where a problem was told already. */
    record RejectedNode(Place place) implements YamlNode {
        @Override
        public @Nullable Object content() {
            return null;
        }

        @Override
        public String shape() {
            return "nothing";
        }
    }
}
