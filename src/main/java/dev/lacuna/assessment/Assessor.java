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
import dev.lacuna.rule.CatalogFacts.KnownGapFact;
import dev.lacuna.rule.CatalogFacts.RequirementInModel;
import dev.lacuna.rule.CatalogFacts.TenancyModelFact;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Observation;
import dev.lacuna.rule.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
     * @param commitments judges how commitments stand, when somebody asks
     */
    public static Assessment assess(
            Catalog catalog,
            Scenario scenario,
            Provenance provenance,
            Collection<? extends Fact> facts,
            Conclusions conclusions,
            Supplier<List<AssessedCommitment>> commitments) {
        return new Assessor(catalog, scenario, facts, conclusions).assess(provenance, commitments);
    }

    private Assessment assess(Provenance provenance, Supplier<List<AssessedCommitment>> commitments) {
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
                new Backlog(conclusions.conclusions(RequiredWork.class)),
                stated(KnownGapFact.class).toList(),
                commitments);
    }

    private <T extends Fact> Stream<T> stated(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    /** By model, with {@link RequirementInModel#AS_ASKED} among them; all not assessed where no rule gives verdicts. */
    private Map<String, Verdicts> views() {
        Map<String, Verdict> overall = new TreeMap<>();
        Map<String, TreeMap<String, Verdict>> areas = new TreeMap<>();
        stated(TenancyModelFact.class).forEach(model -> {
            TreeMap<String, Verdict> none = new TreeMap<>();
            catalog.platform().areas().stream()
                    .filter(area -> scenario.asksAbout(area.id()))
                    .forEach(area -> none.put(area.id(), Verdict.NOT_ASSESSED));
            areas.put(model.id(), none);
            overall.put(model.id(), Verdict.NOT_ASSESSED);
        });
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
        Set<String> counted = stated(RequirementInModel.class)
                .filter(counts -> counts.model().equals(RequirementInModel.AS_ASKED))
                .map(RequirementInModel::requirement)
                .collect(Collectors.toSet());
        Set<String> waived = concluded(Waived.class, Waived::gap);
        Set<String> uncertain = concluded(UncertainGap.class, UncertainGap::gap);
        Set<String> baselined = concluded(Baselined.class, Baselined::gap);
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

    private <T extends Conclusion> Set<String> concluded(Class<T> type, Function<T, String> gap) {
        return conclusions.conclusions(type).stream().map(gap).collect(Collectors.toSet());
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
}
