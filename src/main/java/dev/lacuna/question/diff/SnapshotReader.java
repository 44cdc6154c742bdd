package dev.lacuna.question.diff;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Term;
import dev.lacuna.read.Problem;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of an assessment. Keys that it does not know are left alone, as the format may grow. */
final class SnapshotReader {
    private static final String SCHEMA = "lacuna/assessment/v1";

    private final String name;
    private final JsonNode root;

    SnapshotReader(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    static SnapshotReader parse(String name, String json) {
        ObjectMapper strict = new ObjectMapper()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try {
            return new SnapshotReader(name, strict.readTree(json));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            int column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr();
            throw problem(
                    new Place(name, Math.max(line, 1), Math.max(column, 1)),
                    "This is not JSON (" + broken.getOriginalMessage() + ").",
                    "Maybe save it again with \"assess --format json --output FILE\".");
        }
    }

    Snapshot read() {
        if (!SCHEMA.equals(root.path("schema").asText())) {
            throw problem(
                    new Place(name, 1, 1),
                    "This is no saved assessment: its schema is ("
                            + root.path("schema").asText("none") + ").",
                    "Maybe save one with \"assess --format json --output FILE\"; its schema is " + SCHEMA + ".");
        }
        JsonNode says = root.path("statements");
        if (!says.has("platform")) {
            throw problem(
                    new Place(name, 1, 1),
                    "The saved assessment lacks what a comparison needs (statements.platform).",
                    "Maybe it is of an older Lacuna: save it again.");
        }
        return new Snapshot(
                name,
                text(says, "platform"),
                text(root, "target"),
                text(says, "target"),
                optional(root, "model"),
                optional(root, "release"),
                day(root, "asOf"),
                texts(root.path("askedAreas")),
                word(Verdict.class, text(root, "verdict")),
                verdicts("models"),
                verdicts("areas"),
                gaps(),
                promises(says.path("commitments")),
                new StatementReader(says, root.path("provenance").path("ruleFiles")).read(),
                names(says.path("areas")));
    }

    private SortedMap<String, Verdict> verdicts(String key) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        need(root, key)
                .properties()
                .forEach(entry -> verdicts.put(
                        entry.getKey(), word(Verdict.class, entry.getValue().asText())));
        return verdicts;
    }

    private SortedMap<String, SnapshotGap> gaps() {
        SortedMap<String, SnapshotGap> gaps = new TreeMap<>();
        for (JsonNode gap : need(root, "gaps")) {
            String feature = optional(gap, "feature");
            boolean waived = need(gap, "waived").asBoolean();
            gaps.put(
                    text(gap, "id"),
                    new SnapshotGap(
                            text(gap, "id"),
                            text(gap, "requirement"),
                            feature,
                            feature == null ? optional(gap, "through") : feature,
                            text(gap, "area"),
                            text(gap, "facet"),
                            word(Scope.class, text(gap, "required")),
                            word(Scope.class, text(gap, "effective")),
                            word(Level.class, text(gap, "level")),
                            word(Severity.class, text(gap, "severity")),
                            gap.path("uncertain").asBoolean(),
                            waived,
                            !waived && !gap.path("baselined").asBoolean(),
                            texts(need(gap, "rootCauses"))));
        }
        return gaps;
    }

    private SortedMap<String, SnapshotCommitment> promises(JsonNode all) {
        SortedMap<String, SnapshotCommitment> promises = new TreeMap<>();
        for (JsonNode one : all) {
            SnapshotCommitment promise = new SnapshotCommitment(
                    text(one, "customer"),
                    text(one, "name"),
                    text(one, "feature"),
                    text(one, "facet"),
                    word(Scope.class, text(one, "scope")),
                    text(one, "by"),
                    text(one, "state"),
                    texts(need(one, "rootCauses")),
                    optional(one, "place"));
            promises.put(promise.key(), promise);
        }
        return promises;
    }

    private static SortedMap<String, String> names(JsonNode all) {
        SortedMap<String, String> names = new TreeMap<>();
        all.properties()
                .forEach(entry -> names.put(entry.getKey(), entry.getValue().asText()));
        return names;
    }

    private JsonNode need(JsonNode object, String key) {
        JsonNode value = object.get(key);
        if (value == null) {
            throw problem(
                    new Place(name, 1, 1),
                    "The saved assessment misses a key (" + key + ").",
                    "Maybe save it again with \"assess --format json --output FILE\".");
        }
        return value;
    }

    private String text(JsonNode object, String key) {
        return need(object, key).asText();
    }

    static @Nullable String optional(JsonNode object, String key) {
        JsonNode value = object.get(key);
        return value == null || value.isNull() ? null : value.asText();
    }

    static SortedSet<String> texts(JsonNode list) {
        SortedSet<String> texts = new TreeSet<>();
        for (Iterator<JsonNode> entries = list.elements(); entries.hasNext(); ) {
            texts.add(entries.next().asText());
        }
        return texts;
    }

    private LocalDate day(JsonNode object, String key) {
        String text = text(object, key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw problem(
                    new Place(name, 1, 1),
                    "The key (" + key + ") is no day (" + text + ").",
                    "Maybe write 2026-12-31.");
        }
    }

    private <E extends Enum<E> & Term> E word(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (constant.word().equals(word)) {
                return constant;
            }
        }
        throw problem(
                new Place(name, 1, 1),
                "The saved assessment has a word that Lacuna does not know (" + word + ").",
                "Maybe it is of another version: save it again.");
    }

    private static ProblemsException problem(Place place, String says, String maybe) {
        return new ProblemsException(List.of(new Problem(place, says, maybe)));
    }
}
