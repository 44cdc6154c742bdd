package dev.lacuna.read.load;

import dev.lacuna.catalog.Area;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Facet;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.FeatureFile;
import dev.lacuna.catalog.Owner;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Release;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.Kind;
import dev.lacuna.catalog.TenancyModel;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.Origins;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every id that documents may refer to, and the checks that they share. */
final class Vocabulary {
    final Problems problems;
    final Origins origins;
    final Known facets;
    final Known areas;
    final Known models;
    final Known owners;
    final Known releases;
    final Known features;
    final Known qualifiers;

    Vocabulary(Draft draft, Problems problems) {
        this.problems = problems;
        this.origins = draft.origins();
        facets = of(draft, "facet", Platform::facets, Facet::id);
        areas = of(draft, "area", Platform::areas, Area::id);
        models = of(draft, "tenancy model", Platform::models, TenancyModel::id);
        owners = of(draft, "owner", Platform::owners, Owner::id);
        releases = of(draft, "release", Platform::releases, Release::id);
        features = new Known("feature", problems);
        for (FeatureFile file : draft.featureFiles()) {
            for (Feature feature : file.features()) {
                features.give(feature.id(), origins.value(feature, "id"));
            }
        }
        if (draft.incomplete().contains(DocumentKind.FEATURES)) {
            features.incomplete();
        }
        qualifiers = new Known("qualifier", problems);
        if (draft.incomplete().contains(DocumentKind.QUALIFIERS)) {
            qualifiers.incomplete();
        }
    }

    /** That of a catalog that was read before, for documents beside it. */
    Vocabulary(Catalog catalog, String named, Origins origins, Problems problems) {
        this.problems = problems;
        this.origins = origins;
        Platform platform = catalog.platform();
        Place top = new Place(named + "platform.yaml", 1, 1);
        facets = all("facet", platform.facets(), Facet::id, top);
        areas = all("area", platform.areas(), Area::id, top);
        models = all("tenancy model", platform.models(), TenancyModel::id, top);
        owners = all("owner", platform.owners(), Owner::id, top);
        releases = all("release", platform.releases(), Release::id, top);
        features = new Known("feature", problems);
        catalog.features().keySet().forEach(id -> features.give(id, place(catalog, Kind.FEATURE, id, named)));
        qualifiers = new Known("qualifier", problems);
        catalog.qualifiers().forEach(it -> qualifiers.give(it.id(), place(catalog, Kind.QUALIFIER, it.id(), named)));
    }

    private <T> Known all(String noun, List<T> items, Function<T, String> id, Place place) {
        Known known = new Known(noun, problems);
        items.forEach(item -> known.give(id.apply(item), place));
        return known;
    }

    private static Place place(Catalog catalog, Kind kind, String id, String named) {
        Place place = catalog.place(Statement.of(kind, id));
        return place == null ? new Place(named, 1, 1) : new Place(named + place.file(), place.line(), place.column());
    }

    private <T extends Record> Known of(
            Draft draft, String noun, Function<Platform, List<T>> list, Function<T, String> id) {
        Known known = new Known(noun, problems);
        for (Platform platform : draft.platforms()) {
            for (T item : list.apply(platform)) {
                known.give(id.apply(item), origins.value(item, "id"));
            }
        }
        if (draft.platforms().isEmpty() || draft.incomplete().contains(DocumentKind.PLATFORM)) {
            known.incomplete();
        }
        return known;
    }

    /** Checks what one key of a record names. */
    void need(Known known, Record record, String key, @Nullable String id) {
        known.need(key, id, origins.value(record, key));
    }

    /** Checks what a list under a key names. */
    void needAll(Known known, Record record, String key, List<String> ids) {
        ids.forEach(id -> known.need(key, id, origins.entry(record, key, id)));
    }

    /** Checks what the keys of a map under a key name. */
    void needKeys(Known known, Record record, String key, Iterable<String> ids) {
        ids.forEach(id -> known.need(key, id, origins.innerKey(record, key, id)));
    }

    void needFacets(List<Evidence> evidence) {
        evidence.forEach(entry -> need(facets, entry, "facet", entry.facet()));
    }
}
