package dev.lacuna.read.requests;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.IdPattern;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.read.Problems;
import dev.lacuna.read.requests.ExportMapping.RequestMeaning;
import dev.lacuna.read.yaml.SafeText;
import dev.lacuna.read.yaml.SpellingSuggestion;
import dev.lacuna.read.yaml.YamlReader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a mapping as strictly as a catalog, and holds it against the catalog that it maps to. */
final class ExportMappingFile {
    private final Problems problems;
    private final YamlReader yaml;
    private final Catalog catalog;

    private ExportMappingFile(Catalog catalog, Problems problems) {
        this.problems = problems;
        yaml = new YamlReader(problems);
        this.catalog = catalog;
    }

    /** Null if it cannot be read at all; good only if no problem was told. */
    static @Nullable ExportMapping read(Path file, Catalog catalog, Problems problems) {
        ExportMappingFile reader = new ExportMappingFile(catalog, problems);
        ExportMapping mapping = reader.yaml.read(file, file.toString(), ExportMapping.class);
        if (mapping != null) {
            reader.check(mapping);
        }
        return mapping;
    }

    private void check(ExportMapping mapping) {
        if (mapping.columns() == null) {
            problems.add(
                    yaml.placeOf(mapping),
                    "The file misses the key (columns).",
                    "Maybe add \"columns: {customer: …, request: …}\".");
        }
        one(mapping, "encoding", mapping.encoding(), TextDecoder.ENCODINGS.keySet());
        if (mapping.delimiter() != null) {
            one(mapping, "delimiter", mapping.delimiter(), ExportTable.DELIMITERS);
        }
        if (mapping.dates() == null) {
            problems.add(
                    yaml.origins().value(mapping, "date"),
                    "date holds a pattern (" + SafeText.of(mapping.date()) + ") that is none.",
                    "Maybe write it like \"M/d/uuuu\".");
        }
        mapping.customers().forEach((name, id) -> {
            if (!id.matches(IdPattern.ID)) {
                problems.add(
                        yaml.origins().innerKey(mapping, "customers", name),
                        "customers gives an id (" + SafeText.of(id) + ") that is none.",
                        "Maybe write it in small letters, digits, dots and dashes.");
            }
        });
        List<String> releases =
                catalog.platform().releases().stream().map(Release::id).toList();
        mapping.releases()
                .forEach((name, id) ->
                        known(yaml.origins().innerKey(mapping, "releases", name), "releases", "release", id, releases));
        requests(mapping, releases);
    }

    private void requests(ExportMapping mapping, List<String> releases) {
        if (mapping.requests().isEmpty() && !yaml.origins().has(mapping, "requests")) {
            problems.add(yaml.placeOf(mapping), "The file explains no request.", "Maybe add some under requests.");
        }
        List<String> facets =
                catalog.platform().facets().stream().map(Facet::id).toList();
        Set<String> texts = new HashSet<>();
        mapping.ignore().forEach(text -> texts.add(ExportMapping.key(text)));
        for (RequestMeaning meaning : mapping.requests()) {
            Set<String> features = catalog.features().keySet();
            known(place(meaning, "feature"), "feature", "feature", meaning.feature(), features);
            known(place(meaning, "facet"), "facet", "facet", meaning.facet(), facets);
            known(place(meaning, "by"), "by", "release", meaning.by(), releases);
            if (meaning.text().isEmpty()) {
                problems.add(yaml.placeOf(meaning), "A request has no text.", "Maybe add \"text: …\".");
            }
            for (String text : meaning.text()) {
                if (!texts.add(ExportMapping.key(text))) {
                    problems.add(
                            yaml.placeOf(meaning, "text"),
                            "The text (" + SafeText.of(text) + ") is explained twice.",
                            "Maybe delete it here: upper and lower case are the same.");
                }
            }
        }
        twice(mapping, "customers", mapping.customers());
        twice(mapping, "releases", mapping.releases());
    }

    private void twice(ExportMapping mapping, String key, Map<String, String> written) {
        Map<String, String> seen = new HashMap<>();
        written.forEach((text, id) -> {
            String before = seen.putIfAbsent(ExportMapping.key(text), id);
            if (before != null && !before.equals(id)) {
                problems.add(
                        yaml.origins().innerKey(mapping, key, text),
                        key + " explains the text (" + SafeText.of(text) + ") twice.",
                        "Maybe delete it here: upper and lower case are the same.");
            }
        });
    }

    private Place place(RequestMeaning meaning, String key) {
        return yaml.origins().value(meaning, key);
    }

    private void known(Place place, String key, String noun, @Nullable String id, Collection<String> ids) {
        if (id != null && !id.isEmpty() && !ids.contains(id)) {
            problems.add(
                    place,
                    key + " names a " + noun + " (" + SafeText.of(id) + ") that is not in the catalog.",
                    SpellingSuggestion.advice(id, ids));
        }
    }

    private void one(ExportMapping mapping, String key, String value, Collection<String> values) {
        if (!values.contains(value)) {
            problems.add(
                    yaml.origins().value(mapping, key),
                    key + " holds a value (" + SafeText.of(value) + ") that is not known.",
                    "Maybe write one of "
                            + String.join(
                                    " ",
                                    values.stream()
                                            .map(it -> it.equals("\t") ? "tab" : it)
                                            .toList())
                            + ".");
        }
    }
}
