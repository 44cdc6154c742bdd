package dev.lacuna.rule.fact;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.DependencyGraph;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.rule.CatalogFacts.AreaFact;
import dev.lacuna.rule.CatalogFacts.Claim;
import dev.lacuna.rule.CatalogFacts.Day;
import dev.lacuna.rule.CatalogFacts.DependencyFact;
import dev.lacuna.rule.CatalogFacts.EnvironmentFact;
import dev.lacuna.rule.CatalogFacts.FeatureFact;
import dev.lacuna.rule.CatalogFacts.LinkFact;
import dev.lacuna.rule.CatalogFacts.LinkNeed;
import dev.lacuna.rule.CatalogFacts.NamedFeature;
import dev.lacuna.rule.CatalogFacts.OwnScope;
import dev.lacuna.rule.CatalogFacts.ProvidedCapability;
import dev.lacuna.rule.CatalogFacts.RequirementFact;
import dev.lacuna.rule.CatalogFacts.RequirementInModel;
import dev.lacuna.rule.CatalogFacts.SeverityRow;
import dev.lacuna.rule.CatalogFacts.TenancyModelFact;
import dev.lacuna.rule.CatalogFacts.WaiverFact;
import dev.lacuna.rule.Fact;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The facts of a catalog under a scenario: everything that rules can know, each stated once. */
public final class CatalogFactBuilder {
    /** The version of the facts and conclusions that rules are written against; raised when one changes its meaning. */
    public static final String VERSION = "2";

    private final Set<Fact> all = new LinkedHashSet<>();

    private CatalogFactBuilder() {}

    /**
     * @throws IllegalArgumentException if the scenario names a target that is not in the catalog
     */
    public static Set<Fact> of(Catalog catalog, Scenario scenario, Collection<SeverityRow> severities) {
        Target target = catalog.targets().get(scenario.target());
        if (target == null) {
            throw new IllegalArgumentException("The catalog has no target (" + scenario.target()
                    + "). Maybe choose one of " + catalog.targets().keySet() + ".");
        }
        CatalogFactBuilder facts = new CatalogFactBuilder();
        facts.all.addAll(severities);
        facts.all.add(new Day(scenario.day()));
        catalog.platform()
                .areas()
                .forEach(area -> facts.all.add(new AreaFact(area.id(), scenario.asksAbout(area.id()))));
        facts.addModels(catalog, scenario, target);
        facts.addFeatures(catalog, scenario);
        target.requirements().forEach(facts::add);
        catalog.waivers().forEach(waiver -> facts.all.add(new WaiverFact(waiver.gap(), waiver.until())));
        catalog.topologies().forEach(facts::add);
        return Collections.unmodifiableSet(facts.all);
    }

    private void addModels(Catalog catalog, Scenario scenario, Target target) {
        String asked = scenario.model();
        all.add(new TenancyModelFact(RequirementInModel.AS_ASKED));
        for (Requirement requirement : target.requirements()) {
            if (asked == null || requirement.countsUnder(asked)) {
                all.add(new RequirementInModel(requirement.id(), RequirementInModel.AS_ASKED));
            }
        }
        for (String model : catalog.modelsOf(target)) {
            all.add(new TenancyModelFact(model));
            for (Requirement requirement : target.requirements()) {
                if (requirement.countsUnder(model)) {
                    all.add(new RequirementInModel(requirement.id(), model));
                }
            }
        }
    }

    private void addFeatures(Catalog catalog, Scenario scenario) {
        Collection<Feature> features = catalog.features().values();
        for (Feature feature : features) {
            all.add(new FeatureFact(feature.id(), areaOf(feature), feature.owner()));
            feature.provides().forEach(capability -> all.add(new ProvidedCapability(feature.id(), capability)));
        }
        ScenarioScopes scopes = ScenarioScopes.under(catalog, scenario);
        for (Facet facet : catalog.platform().facets()) {
            DependencyGraph graph = catalog.dependencies(facet.id());
            for (Feature feature : features) {
                String node = graph.node(feature.id());
                all.add(OwnScope.of(feature, facet.id(), scopes, node));
                addDependencies(feature, facet, node, graph);
                addClaims(feature, facet);
            }
        }
    }

    private void addDependencies(Feature feature, Facet facet, String node, DependencyGraph graph) {
        for (Dependency dependency : feature.dependsOn()) {
            if (dependency.carries(facet)) {
                String to = dependency.feature();
                all.add(new DependencyFact(feature.id(), to, facet.id(), node, graph.node(to)));
            }
        }
    }

    private void addClaims(Feature feature, Facet facet) {
        List<Evidence> evidence = feature.evidence();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence entry = evidence.get(i);
            if (entry.facet() == null || entry.facet().equals(facet.id())) {
                all.add(new Claim(feature.id(), facet.id(), entry.scope(), i));
            }
        }
    }

    private void add(Requirement requirement) {
        all.add(new RequirementFact(
                requirement.id(),
                requirement.facet(),
                requirement.scope(),
                requirement.level(),
                requirement.area(),
                requirement.capability()));
        requirement.feature().forEach(feature -> all.add(new NamedFeature(requirement.id(), feature)));
    }

    private void add(Topology topology) {
        for (Topology.Environment environment : topology.environments()) {
            all.add(new EnvironmentFact(topology.id(), environment.id(), environment.standing()));
        }
        for (Topology.Link link : topology.links()) {
            all.add(new LinkFact(topology.id(), link.id(), link.from(), link.to()));
            link.needs().forEach(need -> all.add(new LinkNeed(topology.id(), link.id(), need.feature(), need.facet())));
        }
    }

    private static String areaOf(Feature feature) {
        String area = feature.area();
        if (area == null) {
            throw new IllegalArgumentException(
                    "The feature (" + feature.id() + ") has no area. Maybe give it the area of its file.");
        }
        return area;
    }
}
