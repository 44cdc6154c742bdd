package dev.lacuna.read.yaml;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one document strictly, from the parser's events: nothing is resolved or copied, so a small file cannot grow large
 * in memory.
 */
public final class YamlParser {
    private final String file;
    private final Problems problems;
    private final ScalarParser scalars;
    private final Iterator<Event> events;
    private int nesting;

    private YamlParser(String text, String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.scalars = new ScalarParser(problems);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The only document of the text; null if it cannot be parsed or is empty, which is told. */
    public static @Nullable YamlNode parse(String text, String file, Problems problems) {
        try {
            return new YamlParser(text, file, problems).document();
        } catch (TooDeep e) {
            problems.add(
                    e.place,
                    "The file is nested more than " + ReadLimits.NESTING + " deep here.",
                    "Maybe an opening bracket is never closed.");
        } catch (MarkedYamlEngineException e) {
            Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
            problems.add(
                    mark == null ? new Place(file, 1, 1) : place(file, mark),
                    "This is not YAML (" + SafeText.of(String.valueOf(e.getProblem())) + ").",
                    "Maybe look at quotes, brackets and indentation here and in the line above; indent with spaces.");
        } catch (YamlEngineException e) {
            problems.add(
                    new Place(file, 1, 1),
                    "This is not YAML (" + SafeText.of(String.valueOf(e.getMessage())) + ").",
                    "Maybe open it in an editor that checks YAML 1.2.");
        }
        return null;
    }

    private @Nullable YamlNode document() {
        next();
        Event start = next();
        if (start.getEventId() != Event.ID.DocumentStart) {
            tellEmpty(new Place(file, 1, 1));
            return null;
        }
        Event first = next();
        if (first instanceof ScalarEvent scalar && ScalarParser.isNull(scalar)) {
            tellEmpty(place(first));
            return null;
        }
        YamlNode root = node(first);
        next();
        Event after = next();
        if (after.getEventId() == Event.ID.DocumentStart) {
            problems.add(place(after), "A second document starts here.", "Maybe move it to a file of its own.");
        }
        return root;
    }

    private void tellEmpty(Place place) {
        problems.add(place, "The file holds nothing.", "Maybe fill it in, or delete it.");
    }

    private YamlNode node(Event event) {
        Place place = place(event);
        if (event.getEventId() == Event.ID.Alias) {
            problems.add(place, "An alias stands in the place of a value.", "Maybe write the value out.");
            return new YamlNode.RejectedNode(place);
        }
        if (event instanceof NodeEvent written && written.getAnchor().isPresent()) {
            problems.add(
                    place,
                    "An anchor (" + SafeText.of(written.getAnchor().get().getValue()) + ") is set.",
                    "Maybe delete it; values are written out where they are needed.");
        }
        if (event instanceof ScalarEvent scalar) {
            return scalars.read(scalar, place);
        }
        if (++nesting > ReadLimits.NESTING) {
            throw new TooDeep(place);
        }
        boolean list = event.getEventId() == Event.ID.SequenceStart;
        refuseTag(((CollectionStartEvent) event).getTag(), list ? "seq" : "map", place);
        YamlNode collection = list ? items(place) : entries(place);
        nesting--;
        return collection;
    }

    private void refuseTag(Optional<String> tag, String allowed, Place place) {
        if (tag.isPresent() && !tag.get().equals(ScalarParser.CORE + allowed)) {
            problems.add(place, "A tag (" + SafeText.of(tag.get()) + ") is set.", "Maybe delete it.");
        }
    }

    private YamlNode items(Place place) {
        List<YamlNode> items = new ArrayList<>();
        Map<Object, Place> seen = new HashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            YamlNode item = node(event);
            Object content = item.content();
            Place before = content == null ? null : seen.putIfAbsent(content, item.place());
            if (before == null) {
                items.add(item);
            } else {
                String shown =
                        item instanceof YamlNode.ScalarNode scalar ? " (" + SafeText.of(scalar.text()) + ")" : "";
                problems.add(
                        item.place(),
                        "An entry" + shown + " is repeated.",
                        "Maybe delete it; it stands in line " + before.line() + " already.");
            }
        }
        if (items.isEmpty()) {
            problems.add(place, "The list is empty.", "Maybe fill it in, or leave its key out.");
            return new YamlNode.RejectedNode(place);
        }
        return new YamlNode.SequenceNode(items, place);
    }

    private YamlNode entries(Place place) {
        Map<String, YamlNode.MappingEntry> entries = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            Place keyPlace = place(event);
            String key = key(event, keyPlace);
            Event value = next();
            if (value instanceof ScalarEvent scalar && ScalarParser.isNull(scalar)) {
                problems.add(
                        keyPlace,
                        "The key" + (key == null ? "" : " (" + SafeText.of(key) + ")") + " has no value.",
                        "Maybe write one, or leave the key out.");
                put(entries, key, new YamlNode.MappingEntry(keyPlace, new YamlNode.RejectedNode(keyPlace)));
            } else {
                put(entries, key, new YamlNode.MappingEntry(keyPlace, node(value)));
            }
        }
        return new YamlNode.MappingNode(entries, place);
    }

    private void put(Map<String, YamlNode.MappingEntry> entries, @Nullable String key, YamlNode.MappingEntry entry) {
        YamlNode.MappingEntry before = key == null ? null : entries.putIfAbsent(key, entry);
        if (key != null && before != null) {
            problems.add(
                    entry.keyPlace(),
                    "The key (" + SafeText.of(key) + ") is written twice.",
                    "Maybe merge it with line " + before.keyPlace().line() + ", or delete one of them.");
        }
    }

    private @Nullable String key(Event event, Place place) {
        if (event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().equals("<<")) {
            problems.add(place, "A merge (<<) stands in the place of a key.", "Maybe write the keys out.");
            return null;
        }
        if (event instanceof ScalarEvent scalar && ScalarParser.isNull(scalar)) {
            problems.add(place, "A key is missing before the colon.", "Maybe write one, or put it in quotes.");
            return null;
        }
        YamlNode key = node(event);
        if (key instanceof YamlNode.ScalarNode scalar) {
            return scalar.text();
        }
        if (!(key instanceof YamlNode.RejectedNode)) {
            problems.add(place, "A key is " + key.shape() + ".", "Maybe write a single word before the colon.");
        }
        return null;
    }

    private Event next() {
        return events.next();
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> place(file, mark)).orElseGet(() -> new Place(file, 1, 1));
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Leaves the file where it is nested too deep; no trace, since it never leaves this class. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Place place;

        TooDeep(Place place) {
            super(place.toString(), null, false, false);
            this.place = place;
        }
    }
}
