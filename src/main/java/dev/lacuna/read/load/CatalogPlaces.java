package dev.lacuna.read.load;

import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.FeatureFile;
import dev.lacuna.catalog.Finding.FindingFile;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Qualifier.QualifierFile;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.Waiver.WaiverFile;
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

    static Map<Statement, Place> of(UncheckedCatalog draft, Platform platform) {
        CatalogPlaces noted = new CatalogPlaces(draft.origins(), platform);
        draft.all(FeatureFile.class, FeatureFile::features).forEach(noted::feature);
        draft.all(Target.class).forEach(it -> noted.note(it, StatementKind.TARGET, it.target()));
        draft.all(Target.class, Target::requirements).forEach(it -> noted.note(it, StatementKind.REQUIREMENT, it.id()));
        draft.all(WaiverFile.class, WaiverFile::waivers)
                .forEach(it -> noted.note(
                        it, StatementKind.WAIVER, it.gap(), it.until().toString()));
        draft.all(ReleasePlan.class, ReleasePlan::items)
                .forEach(it -> noted.note(it, StatementKind.PLAN_ITEM, it.id()));
        draft.all(Customer.class).forEach(noted::customer);
        draft.all(Topology.class)
                .forEach(topology ->
                        topology.links().forEach(it -> noted.note(it, StatementKind.LINK, topology.id(), it.id())));
        draft.all(QualifierFile.class, QualifierFile::qualifiers)
                .forEach(it -> noted.note(it, StatementKind.QUALIFIER, it.id()));
        draft.all(FindingFile.class, FindingFile::findings)
                .forEach(it -> noted.note(it, StatementKind.FINDING, it.id()));
        return noted.places;
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
