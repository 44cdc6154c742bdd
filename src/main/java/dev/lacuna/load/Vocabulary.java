package dev.lacuna.load;

import dev.lacuna.catalog.Area;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Facet;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.FeatureFile;
import dev.lacuna.catalog.Owner;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Release;
import dev.lacuna.catalog.TenancyModel;
import dev.lacuna.problem.Problems;
import dev.lacuna.yaml.Origins;
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
