package dev.lacuna.read.load;

import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.FeatureFile;
import dev.lacuna.read.Problems;
import dev.lacuna.read.frd.FrdReader;
import dev.lacuna.read.load.FolderWalk.CatalogFile;
import dev.lacuna.read.yaml.RecordPlaces;
import dev.lacuna.read.yaml.YamlReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The documents of a folder as they were read, before anybody looked at how they refer to each other. */
record UncheckedCatalog(RecordPlaces origins, List<Record> documents, Set<DocumentKind> incomplete) {

    static UncheckedCatalog of(List<CatalogFile> files, Digest digest, Problems problems) {
        YamlReader yaml = new YamlReader(problems);
        FrdReader frds = new FrdReader(yaml, problems);
        List<Record> documents = new ArrayList<>();
        for (CatalogFile file : files) {
            byte[] bytes = yaml.bytes(file.path(), file.relative());
            if (bytes != null) {
                digest.add(file.relative(), bytes);
                Record document = file.kind() == DocumentKind.FRD
                        ? frds.read(bytes, file.relative())
                        : yaml.read(bytes, file.relative(), file.kind().type());
                if (document != null) {
                    documents.add(document);
                }
            }
        }
        Set<DocumentKind> incomplete = EnumSet.noneOf(DocumentKind.class);
        for (CatalogFile file : files) {
            if (yaml.lossy().contains(file.relative())) {
                incomplete.add(file.kind());
            }
        }
        return new UncheckedCatalog(yaml.origins(), documents, incomplete);
    }

    /** The documents of one kind. */
    <T extends Record> List<T> all(Class<T> type) {
        return documents.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What the documents of one kind list. */
    <F extends Record, T> List<T> all(Class<F> type, Function<F, List<T>> entries) {
        return all(type).stream().flatMap(file -> entries.apply(file).stream()).toList();
    }

    /** The areas of features, by id, as far as they name one. */
    Map<String, String> areas() {
        Map<String, String> areas = new HashMap<>();
        for (FeatureFile file : all(FeatureFile.class)) {
            for (Feature feature : file.features()) {
                String area = feature.area() == null ? file.area() : feature.area();
                if (area != null) {
                    areas.put(feature.id(), area);
                }
            }
        }
        return areas;
    }
}
