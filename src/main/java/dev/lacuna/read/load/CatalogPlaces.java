package dev.lacuna.read.load;

import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Places;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.read.yaml.RecordPlaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes the place of every statement of a draft without problems. */
final class CatalogPlaces {
    private final RecordPlaces origins;
    private final Platform platform;
    private final Map<Statement, Place> places = new HashMap<>();

    private CatalogPlaces(RecordPlaces origins, Platform platform) {
        this.origins = origins;
        this.platform = platform;
    }

    static Places of(UncheckedCatalog draft, Platform platform) {
        CatalogPlaces noted = new CatalogPlaces(draft.origins(), platform);
        draft.featureFiles().forEach(file -> file.features().forEach(noted::feature));
        draft.targets().forEach(it -> noted.note(it, StatementKind.TARGET, it.target()));
        draft.targets()
                .forEach(target ->
                        target.requirements().forEach(it -> noted.note(it, StatementKind.REQUIREMENT, it.id())));
        draft.waiverFiles()
                .forEach(file -> file.waivers()
                        .forEach(it -> noted.note(
                                it, StatementKind.WAIVER, it.gap(), it.until().toString())));
        draft.plans().forEach(plan -> plan.items().forEach(it -> noted.note(it, StatementKind.PLAN_ITEM, it.id())));
        draft.customers().forEach(noted::customer);
        draft.topologies()
                .forEach(topology ->
                        topology.links().forEach(it -> noted.note(it, StatementKind.LINK, topology.id(), it.id())));
        draft.qualifierFiles()
                .forEach(file -> file.qualifiers().forEach(it -> noted.note(it, StatementKind.QUALIFIER, it.id())));
        draft.findingFiles()
                .forEach(file -> file.findings().forEach(it -> noted.note(it, StatementKind.FINDING, it.id())));
        return new Places(noted.places);
    }

    private void feature(Feature feature) {
        String id = feature.id();
        note(feature, StatementKind.FEATURE, id);
        for (Facet facet : platform.facets()) {
            Place place = feature.facets().containsKey(facet.id())
                    ? origins.innerKey(feature, "facets", facet.id())
                    : origins.key(feature, "scope");
            places.put(Statement.of(StatementKind.SCOPE, id, facet.id()), place);
        }
        feature.dependsOn().forEach(it -> note(it, StatementKind.DEPENDENCY, id, it.feature()));
        feature.provides()
                .forEach(capability -> places.put(
                        Statement.of(StatementKind.PROVISION, id, capability),
                        origins.entry(feature, "provides", capability)));
        noteAll(feature.evidence(), StatementKind.EVIDENCE, id);
    }

    private void customer(Customer customer) {
        note(customer, StatementKind.CUSTOMER, customer.id());
        noteAll(customer.commitments(), StatementKind.COMMITMENT, customer.id());
    }

    private void noteAll(List<? extends Record> records, StatementKind kind, String owner) {
        for (int i = 0; i < records.size(); i++) {
            note(records.get(i), kind, owner, String.valueOf(i));
        }
    }

    /** The first place stays: two targets may both have a requirement of one id. */
    private void note(Record record, StatementKind kind, String... key) {
        places.putIfAbsent(Statement.of(kind, key), origins.of(record));
    }
}
