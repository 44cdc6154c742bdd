package dev.lacuna.cases;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Platform.TenancyModel;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.catalog.scenario.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes catalog and question of a case, and refuses one that names what it does not have. */
final class CaseCatalog {
    /** By id; a case that names none has only the first. Limits do not propagate. */
    static final Map<String, Facet> FACETS = new TreeMap<>(Map.of(
            "configuration", new Facet("configuration", null, true),
            "isolation", new Facet("isolation", null, true),
            "limits", new Facet("limits", null, false)));

    private static final String TARGET = "target";
    private static final String THIS_RELEASE = "1";
    static final String NEXT_RELEASE = "2";
    private static final String LATER_RELEASE = "3";

    private final RuleCase written;

    private CaseCatalog(RuleCase written) {
        this.written = written;
    }

    static Catalog of(RuleCase written) {
        return new CaseCatalog(written).build();
    }

    static Scenario scenarioOf(RuleCase written) {
        return Scenario.of(TARGET, written.day())
                .withModel(written.model())
                .withRelease(written.release())
                .withAreas(new TreeSet<>(written.ask()));
    }

    private Catalog build() {
        refuseDangling();
        List<Facet> facets = facets().stream().map(FACETS::get).toList();
        List<Area> areas = areas().stream().map(id -> new Area(id, null)).toList();
        List<TenancyModel> models =
                written.models().stream().map(id -> new TenancyModel(id, null)).toList();
        List<Release> releases = Stream.of(THIS_RELEASE, NEXT_RELEASE, LATER_RELEASE)
                .map(id -> new Release(id, null))
                .toList();
        return Catalog.of(new Platform("case", null, THIS_RELEASE, facets, areas, models, List.of(), releases))
                .features(written.features().stream().map(CaseCatalog::feature).toList())
                .targets(List.of(new Target(
                        TARGET,
                        null,
                        null,
                        List.of(),
                        written.requirements().stream()
                                .map(CaseCatalog::requirement)
                                .toList())))
                .waivers(written.waivers().stream()
                        .map(it -> new Waiver(it.requirement(), it.feature(), it.until(), "somebody", "some reason"))
                        .toList())
                .topologies(written.topologies())
                .customers(written.customers())
                .qualifiers(written.qualifiers().stream()
                        .map(CaseDocuments::qualifier)
                        .toList())
                .frds(written.frds().stream().map(CaseDocuments::frd).toList())
                .findings(written.findings())
                .plans(List.of(
                        new ReleasePlan(NEXT_RELEASE, written.capacity(), written.items()),
                        new ReleasePlan(LATER_RELEASE, Map.of(), written.later())))
                .build();
    }

    private static Feature feature(RuleCase.CaseFeature it) {
        return new Feature(
                it.id(),
                it.id(),
                it.area(),
                null,
                it.scope(),
                it.facets(),
                it.dependsOn(),
                it.provides(),
                it.owner(),
                null,
                Map.of(),
                it.evidence(),
                null);
    }

    private static Requirement requirement(RuleCase.CaseRequirement it) {
        return new Requirement(
                it.id(),
                it.id(),
                it.feature(),
                it.area(),
                it.capability(),
                it.facet(),
                it.scope(),
                it.level(),
                it.models(),
                null,
                List.of());
    }

    private List<String> facets() {
        return written.facets().isEmpty() ? List.of("configuration") : written.facets();
    }

    private Collection<String> areas() {
        TreeSet<String> areas = new TreeSet<>(written.areas());
        written.features().forEach(it -> areas.add(it.area()));
        written.requirements().stream()
                .flatMap(it -> Stream.ofNullable(it.area()))
                .forEach(areas::add);
        written.findings().stream().flatMap(it -> Stream.ofNullable(it.area())).forEach(areas::add);
        return areas;
    }

    /** A silent case with a typing error would be silent for the wrong reason. */
    private void refuseDangling() {
        List<String> features =
                written.features().stream().map(RuleCase.CaseFeature::id).toList();
        List<String> requirements = written.requirements().stream()
                .map(RuleCase.CaseRequirement::id)
                .toList();
        refuse("facets", FACETS.keySet(), written.facets());
        refuse("ask", areas(), written.ask());
        refuse("model", written.models(), Stream.ofNullable(written.model()).toList());
        refuse(
                "release",
                List.of(THIS_RELEASE, NEXT_RELEASE, LATER_RELEASE),
                Stream.ofNullable(written.release()).toList());
        for (RuleCase.CaseFeature it : written.features()) {
            refuse("facets", facets(), it.facets().keySet());
            it.dependsOn().forEach(dependency -> {
                refuse("dependsOn", features, List.of(dependency.feature()));
                refuse("dependsOn", facets(), dependency.facets());
            });
            it.evidence()
                    .forEach(entry -> refuse(
                            "evidence",
                            facets(),
                            Stream.ofNullable(entry.facet()).toList()));
        }
        for (RuleCase.CaseRequirement it : written.requirements()) {
            refuse("feature", features, it.feature());
            refuse("facet", facets(), List.of(it.facet()));
            refuse("models", written.models(), it.models());
        }
        for (RuleCase.CaseWaiver it : written.waivers()) {
            refuse("requirement", requirements, List.of(it.requirement()));
            refuse("feature", features, Stream.ofNullable(it.feature()).toList());
        }
        written.findings().forEach(it -> {
            refuse("features", features, it.features());
            refuse("facet", facets(), Stream.ofNullable(it.facet()).toList());
        });
        Stream.concat(written.items().stream(), written.later().stream())
                .forEach(it -> refuse("feature", features, List.of(it.feature())));
        for (Customer it : written.customers()) {
            refuse("uses", features, it.uses());
            it.commitments().forEach(made -> {
                refuse("feature", features, List.of(made.feature()));
                refuse("facet", facets(), List.of(made.facet()));
                refuse("by", List.of(THIS_RELEASE, NEXT_RELEASE, LATER_RELEASE), List.of(made.by()));
            });
        }
        List<String> qualifiers =
                written.qualifiers().stream().map(RuleCase.CaseQualifier::id).toList();
        for (RuleCase.CaseFrd it : written.frds()) {
            refuse("feature", it.area() == null ? features : List.of(it.feature()), List.of(it.feature()));
            refuse("facets", facets(), it.facets().keySet());
            refuse("qualifiers", qualifiers, it.qualifiers().keySet());
            refuse("text", qualifiers, it.text().keySet());
        }
    }

    private static void refuse(String key, Collection<String> known, Collection<String> named) {
        for (String name : named) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(key + " names (" + name
                        + "), which the case does not have. Maybe choose one of " + known + ".");
            }
        }
    }
}
