package dev.lacuna.read.load;

import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.FeatureFile;
import dev.lacuna.catalog.FrdForm;
import dev.lacuna.catalog.Qualifier.QualifierFile;
import dev.lacuna.read.Problems;
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
import org.jspecify.annotations.Nullable;

/** The documents of a folder as they were read, before anybody looked at how they refer to each other. */
record UncheckedCatalog(RecordPlaces origins, List<Record> documents, Set<DocumentKind> incomplete, FrdDocuments frds) {

    /** @param frdProblems takes those of feature requirements documents */
    static UncheckedCatalog of(List<CatalogFile> files, Digest digest, Problems problems, Problems frdProblems) {
        YamlReader yaml = new YamlReader(problems);
        QualifierFile qualifiers = qualifiers(files, yaml);
        List<Record> documents = new ArrayList<>();
        FrdDocuments frds = new FrdDocuments(FrdForm.DEFAULT, List.of(), frdProblems);
        if (qualifiers != null) {
            documents.add(qualifiers);
            frds = new FrdDocuments(qualifiers.form(), qualifiers.qualifiers(), frdProblems);
        }
        for (CatalogFile file : files) {
            boolean frd = file.kind() == DocumentKind.FRD;
            byte[] bytes = frd ? frds.bytes(file.path(), file.relative()) : yaml.bytes(file.path(), file.relative());
            if (bytes == null) {
                continue;
            }
            digest.add(file.relative(), bytes);
            if (frd) {
                frds.read(bytes, file.relative());
            } else if (file.kind() != DocumentKind.QUALIFIERS) {
                Record document = yaml.read(bytes, file.relative(), file.kind().type());
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
        return new UncheckedCatalog(yaml.origins(), documents, incomplete, frds);
    }

    /** Read before the rest, since it says how documents are written. */
    private static @Nullable QualifierFile qualifiers(List<CatalogFile> files, YamlReader yaml) {
        return files.stream()
                .filter(file -> file.kind() == DocumentKind.QUALIFIERS)
                .findFirst()
                .map(file -> yaml.read(file.path(), file.relative(), QualifierFile.class))
                .orElse(null);
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
