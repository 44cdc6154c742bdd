package dev.lacuna.assessment;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.AssessmentConclusions.AreaVerdict;
import dev.lacuna.rule.AssessmentConclusions.Baselined;
import dev.lacuna.rule.AssessmentConclusions.RequiredWork;
import dev.lacuna.rule.AssessmentConclusions.TargetVerdict;
import dev.lacuna.rule.AssessmentConclusions.UncertainGap;
import dev.lacuna.rule.AssessmentConclusions.Waived;
import dev.lacuna.rule.CatalogFacts.DependencyFact;
import dev.lacuna.rule.CatalogFacts.OwnScope;
import dev.lacuna.rule.CatalogFacts.RequirementInModel;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Observation;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes an assessment of what the rules concluded. */
public final class Assessor {
    private final Catalog catalog;
    private final Scenario scenario;
    private final Collection<? extends Fact> facts;
    private final Conclusions conclusions;

    private Assessor(Catalog catalog, Scenario scenario, Collection<? extends Fact> facts, Conclusions conclusions) {
        this.catalog = catalog;
        this.scenario = scenario;
        this.facts = facts;
        this.conclusions = conclusions;
    }

    /**
     * @param facts those that were stated for the scenario
     * @param conclusions what followed from them
     */
    public static Assessment assess(
            Catalog catalog,
            Scenario scenario,
            Provenance provenance,
            Collection<? extends Fact> facts,
            Conclusions conclusions) {
        return assess(catalog, scenario, provenance, facts, conclusions, List.of());
    }

    /** The same, with how commitments stand, which takes other scenarios to find. */
    public static Assessment assess(
            Catalog catalog,
            Scenario scenario,
            Provenance provenance,
            Collection<? extends Fact> facts,
            Conclusions conclusions,
            List<AssessedCommitment> promises) {
        return new Assessor(catalog, scenario, facts, conclusions).assess(provenance, promises);
    }

    private Assessment assess(Provenance provenance, List<AssessedCommitment> promises) {
        Map<String, Verdicts> views = views();
        Verdicts asked = views.remove(RequirementInModel.AS_ASKED);
        return new Assessment(
                catalog,
                scenario,
                provenance,
                asked == null ? new Verdicts(Verdict.NOT_ASSESSED, new TreeMap<>()) : asked,
                views,
                gaps(),
                observations(),
                conclusions.justifications(),
                causes(),
                new Backlog(conclusions.conclusions(RequiredWork.class)),
                promises);
    }

    /** By model, with {@link RequirementInModel#AS_ASKED} among them; all not assessed where no rule gives verdicts. */
    private Map<String, Verdicts> views() {
        Map<String, Verdict> overall = new TreeMap<>();
        Map<String, TreeMap<String, Verdict>> areas = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof dev.lacuna.rule.CatalogFacts.TenancyModelFact model) {
                TreeMap<String, Verdict> none = new TreeMap<>();
                catalog.platform().areas().stream()
                        .filter(area -> scenario.asksAbout(area.id()))
                        .forEach(area -> none.put(area.id(), Verdict.NOT_ASSESSED));
                areas.put(model.id(), none);
                overall.put(model.id(), Verdict.NOT_ASSESSED);
            }
        }
        conclusions.conclusions(TargetVerdict.class).forEach(found -> overall.put(found.model(), found.verdict()));
        for (AreaVerdict found : conclusions.conclusions(AreaVerdict.class)) {
            if (scenario.asksAbout(found.area())) {
                areas.computeIfAbsent(found.model(), model -> new TreeMap<>()).put(found.area(), found.verdict());
            }
        }
        Map<String, Verdicts> views = new TreeMap<>();
        areas.forEach((model, verdicts) ->
                views.put(model, new Verdicts(overall.getOrDefault(model, Verdict.NOT_ASSESSED), verdicts)));
        return views;
    }

    private List<AssessedGap> gaps() {
        Set<String> counted = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof RequirementInModel counts && counts.model().equals(RequirementInModel.AS_ASKED)) {
                counted.add(counts.requirement());
            }
        }
        Set<String> waived =
                conclusions.conclusions(Waived.class).stream().map(Waived::gap).collect(Collectors.toSet());
        Set<String> uncertain = conclusions.conclusions(UncertainGap.class).stream()
                .map(UncertainGap::gap)
                .collect(Collectors.toSet());
        Set<String> baselined = conclusions.conclusions(Baselined.class).stream()
                .map(Baselined::gap)
                .collect(Collectors.toSet());
        Map<String, List<Waiver>> waivers = catalog.waivers().stream().collect(Collectors.groupingBy(Waiver::gap));
        return conclusions.conclusions(Gap.class).stream()
                .filter(gap -> scenario.asksAbout(gap.area()) && counted.contains(gap.requirement()))
                .map(gap -> new AssessedGap(
                        gap,
                        waived.contains(gap.id()),
                        uncertain.contains(gap.id()),
                        waivers.getOrDefault(gap.id(), List.of()),
                        baselined.contains(gap.id())))
                .sorted(Comparator.comparing(AssessedGap::id))
                .toList();
    }

    private List<AssessedObservation> observations() {
        return conclusions.conclusions(Observation.class).stream()
                .filter(this::asked)
                .map(AssessedObservation::new)
                .sorted(Comparator.comparing(AssessedObservation::id)
                        .thenComparing(observation -> observation.message().text()))
                .toList();
    }

    private boolean asked(Observation observation) {
        Feature feature = catalog.features().get(observation.subject());
        String area = feature == null ? null : feature.area();
        return area == null || scenario.asksAbout(area);
    }

    private RootCauseFinder causes() {
        Map<String, String> nodes = new HashMap<>();
        Map<String, List<DependencyFact>> aroundCycles = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof OwnScope own && !own.node().equals(own.feature())) {
                nodes.put(RootCauseFinder.key(own.feature(), own.facet()), own.node());
            } else if (fact instanceof DependencyFact dependency
                    && dependency.fromNode().equals(dependency.toNode())) {
                aroundCycles
                        .computeIfAbsent(
                                RootCauseFinder.key(dependency.from(), dependency.facet()), from -> new ArrayList<>())
                        .add(dependency);
            }
        }
        return new RootCauseFinder(conclusions.justifications(), nodes, aroundCycles);
    }
}
