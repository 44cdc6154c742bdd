package dev.lacuna.read.load;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.FeatureFile;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Platform.Owner;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Platform.TenancyModel;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.RecordPlaces;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every id that documents may refer to, and the checks that they share. */
final class CatalogIds {
    final Problems problems;
    final RecordPlaces origins;
    final IdRegistry facets;
    final IdRegistry areas;
    final IdRegistry models;
    final IdRegistry owners;
    final IdRegistry releases;
    final IdRegistry features;
    final IdRegistry qualifiers;

    CatalogIds(UncheckedCatalog draft, Problems problems) {
        this.problems = problems;
        this.origins = draft.origins();
        facets = of(draft, "facet", Platform::facets, Facet::id);
        areas = of(draft, "area", Platform::areas, Area::id);
        models = of(draft, "tenancy model", Platform::models, TenancyModel::id);
        owners = of(draft, "owner", Platform::owners, Owner::id);
        releases = of(draft, "release", Platform::releases, Release::id);
        features = new IdRegistry("feature", problems);
        for (FeatureFile file : draft.all(FeatureFile.class)) {
            for (Feature feature : file.features()) {
                features.give(feature.id(), origins.value(feature, "id"));
            }
        }
        if (draft.incomplete().contains(DocumentKind.FEATURES)) {
            features.incomplete();
        }
        qualifiers = new IdRegistry("qualifier", problems);
        if (draft.incomplete().contains(DocumentKind.QUALIFIERS)) {
            qualifiers.incomplete();
        }
    }

    /** The same ids for documents that were read beside the draft, which tell their problems elsewhere. */
    CatalogIds(CatalogIds known, RecordPlaces origins, Problems problems) {
        this.problems = problems;
        this.origins = origins;
        facets = new IdRegistry(known.facets, problems);
        areas = new IdRegistry(known.areas, problems);
        models = new IdRegistry(known.models, problems);
        owners = new IdRegistry(known.owners, problems);
        releases = new IdRegistry(known.releases, problems);
        features = new IdRegistry(known.features, problems);
        qualifiers = new IdRegistry(known.qualifiers, problems);
    }

    /** That of a catalog that was read before, for documents beside it. */
    CatalogIds(Catalog catalog, String named, RecordPlaces origins, Problems problems) {
        this.problems = problems;
        this.origins = origins;
        Platform platform = catalog.platform();
        Place top = new Place(named + "platform.yaml", 1, 1);
        facets = all("facet", platform.facets(), Facet::id, top);
        areas = all("area", platform.areas(), Area::id, top);
        models = all("tenancy model", platform.models(), TenancyModel::id, top);
        owners = all("owner", platform.owners(), Owner::id, top);
        releases = all("release", platform.releases(), Release::id, top);
        features = new IdRegistry("feature", problems);
        catalog.features().keySet().forEach(id -> features.give(id, place(catalog, StatementKind.FEATURE, id, named)));
        qualifiers = new IdRegistry("qualifier", problems);
        catalog.qualifiers()
                .forEach(it -> qualifiers.give(it.id(), place(catalog, StatementKind.QUALIFIER, it.id(), named)));
    }

    private <T> IdRegistry all(String noun, List<T> items, Function<T, String> id, Place place) {
        IdRegistry known = new IdRegistry(noun, problems);
        items.forEach(item -> known.give(id.apply(item), place));
        return known;
    }

    private static Place place(Catalog catalog, StatementKind kind, String id, String named) {
        Place place = catalog.place(Statement.of(kind, id));
        return place == null ? new Place(named, 1, 1) : new Place(named + place.file(), place.line(), place.column());
    }

    private <T extends Record> IdRegistry of(
            UncheckedCatalog draft, String noun, Function<Platform, List<T>> list, Function<T, String> id) {
        IdRegistry known = new IdRegistry(noun, problems);
        for (Platform platform : draft.all(Platform.class)) {
            for (T item : list.apply(platform)) {
                known.give(id.apply(item), origins.value(item, "id"));
            }
        }
        if (draft.all(Platform.class).isEmpty() || draft.incomplete().contains(DocumentKind.PLATFORM)) {
            known.incomplete();
        }
        return known;
    }

    /** Checks what one key of a record names. */
    void need(IdRegistry known, Record record, String key, @Nullable String id) {
        known.need(key, id, origins.value(record, key));
    }

    /** Checks what a list under a key names. */
    void needAll(IdRegistry known, Record record, String key, List<String> ids) {
        ids.forEach(id -> known.need(key, id, origins.entry(record, key, id)));
    }

    /** Checks what the keys of a map under a key name. */
    void needKeys(IdRegistry known, Record record, String key, Iterable<String> ids) {
        ids.forEach(id -> known.need(key, id, origins.innerKey(record, key, id)));
    }

    void needFacets(List<Evidence> evidence) {
        evidence.forEach(entry -> need(facets, entry, "facet", entry.facet()));
    }
}
