package dev.lacuna.read.load;

import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Feature.FeatureFile;
import dev.lacuna.catalog.Finding.FindingFile;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Qualifier.QualifierFile;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.Waiver.WaiverFile;
import dev.lacuna.read.Problems;
import dev.lacuna.read.frd.FrdReader;
import dev.lacuna.read.yaml.RecordPlaces;
import dev.lacuna.read.yaml.YamlReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    private <T extends Record> List<T> all(Class<T> type) {
        return documents.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** One, unless it could not be read. */
    List<Platform> platforms() {
        return all(Platform.class);
    }

    List<FeatureFile> featureFiles() {
        return all(FeatureFile.class);
    }

    List<Target> targets() {
        return all(Target.class);
    }

    List<ReleasePlan> plans() {
        return all(ReleasePlan.class);
    }

    List<WaiverFile> waiverFiles() {
        return all(WaiverFile.class);
    }

    List<Customer> customers() {
        return all(Customer.class);
    }

    List<Topology> topologies() {
        return all(Topology.class);
    }

    List<QualifierFile> qualifierFiles() {
        return all(QualifierFile.class);
    }

    List<Frd> frds() {
        return all(Frd.class);
    }

    List<FindingFile> findingFiles() {
        return all(FindingFile.class);
    }
}
