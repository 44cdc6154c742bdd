package dev.lacuna.question.explain;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Derivation;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.question.assess.RootCauseText;
import dev.lacuna.question.explain.Explanation.AppliedRule;
import dev.lacuna.question.explain.Explanation.FeatureOnPath;
import dev.lacuna.question.explain.Explanation.PlacedRequirement;
import dev.lacuna.question.explain.Explanation.PlacedScope;
import dev.lacuna.question.explain.Explanation.RequiredChange;
import dev.lacuna.question.explain.GapExplained.ClosingChanges;
import dev.lacuna.question.explain.GapExplained.ProvenGap;
import dev.lacuna.question.explain.GapExplained.ProvenRootCause;
import dev.lacuna.rule.AssessmentConclusions.Demand;
import dev.lacuna.rule.AssessmentConclusions.Shortfall;
import dev.lacuna.rule.CatalogFacts.DependencyFact;
import dev.lacuna.rule.CatalogFacts.OwnScope;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Justification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the proof of a gap off its derivation. */
final class GapExplainer {
    private final Assessment assessment;
    private final Catalog catalog;
    private final ScenarioScopes scopes;
    private final AssessedGap gap;
    private final Requirement requirement;
    private final Set<AppliedRule> asked = new LinkedHashSet<>();
    private final Set<AppliedRule> concluded = new LinkedHashSet<>();
    private final Map<String, AppliedRule> ownRules = new HashMap<>();
    private final Map<List<String>, AppliedRule> dependencyRules = new HashMap<>();

    GapExplainer(Assessment assessment, AssessedGap gap) {
        this.assessment = assessment;
        this.catalog = assessment.catalog();
        this.scopes = ScenarioScopes.under(catalog, assessment.scenario());
        this.gap = gap;
        this.requirement = assessment.target().requirements().stream()
                .filter(it -> it.id().equals(gap.fact().requirement()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "A gap of no requirement (" + gap.fact().requirement() + ")."));
    }

    GapExplained explain(@Nullable String askedAs) {
        Derivation derivation = assessment.derivation(gap);
        read(derivation);
        readOtherShortfalls(derivation);
        String through = gap.fact().through();
        List<AppliedRule> upwards = new ArrayList<>(concluded);
        Collections.reverse(upwards);
        return new GapExplained(
                assessment,
                askedAs,
                new ProvenGap(gap),
                PlacedRequirement.of(requirement, catalog),
                List.copyOf(asked),
                upwards,
                through == null ? null : own(through),
                causes(),
                closings());
    }

    private PlacedScope own(String feature) {
        return PlacedScope.of(scopes.of(catalog.feature(feature), gap.fact().facet()), catalog);
    }

    private void read(Derivation derivation) {
        for (Map.Entry<Conclusion, List<Justification>> entry :
                derivation.steps().entrySet()) {
            for (Justification step : entry.getValue()) {
                if (entry.getKey() instanceof Shortfall) {
                    step.premises().forEach(premise -> take(premise, AppliedRule.of(step)));
                } else if (entry.getKey() instanceof Demand) {
                    asked.add(AppliedRule.of(step));
                } else {
                    concluded.add(AppliedRule.of(step));
                }
            }
        }
    }

    /** The gap itself stands on its worst root causes alone. */
    private void readOtherShortfalls(Derivation derivation) {
        Gap fact = gap.fact();
        String node = derivation.steps().keySet().stream()
                .filter(it -> it instanceof Demand demand && demand.feature().equals(fact.through()))
                .map(it -> ((Demand) it).node())
                .findFirst()
                .orElse(fact.through());
        for (Scope scope : Scope.values()) {
            if (node != null && scope.misses(fact.required())) {
                read(assessment.derivation(new Shortfall(node, fact.facet(), scope)));
            }
        }
    }

    private void take(Object premise, AppliedRule reason) {
        if (premise instanceof OwnScope own) {
            ownRules.putIfAbsent(own.feature(), reason);
        } else if (premise instanceof DependencyFact dependency) {
            dependencyRules.putIfAbsent(List.of(dependency.from(), dependency.to()), reason);
        }
    }

    private List<ProvenRootCause> causes() {
        FacetDependencies carried = new FacetDependencies(catalog, gap.fact().facet());
        return assessment.rootCauses(gap).stream()
                .sorted(Comparator.comparing(RootCause::distance).thenComparing(RootCause::feature))
                .map(root -> cause(root, carried))
                .toList();
    }

    private ProvenRootCause cause(RootCause root, FacetDependencies carried) {
        List<FeatureOnPath> way = new ArrayList<>();
        String before = null;
        for (String at : root.path()) {
            AppliedRule reason = before == null ? null : dependencyRules.get(List.of(before, at));
            boolean circle =
                    before != null && reason == null && carried.under(at).contains(before);
            way.add(new FeatureOnPath(at, own(at), reason, circle));
            before = at;
        }
        FacetDependencies.PathCount ways = carried.ways(root.path().get(0), root.feature());
        Feature feature = catalog.feature(root.feature());
        return new ProvenRootCause(
                root,
                feature.owner(),
                RootCauseText.evidence(feature, root.facet()),
                way,
                ownRules.get(root.feature()),
                Math.max(0, ways.number() - 1),
                ways.more());
    }

    /** Each provider of a capability is a way of its own to close the gap. */
    private List<ClosingChanges> closings() {
        Gap fact = gap.fact();
        String through = fact.through();
        if (through == null) {
            return List.of();
        }
        List<ClosingChanges> closings = new ArrayList<>(List.of(closing(through)));
        if (fact.feature() == null) {
            catalog.features().values().stream()
                    .filter(feature -> feature.provides().contains(requirement.capability()))
                    .filter(feature -> scopes.of(feature, fact.facet()).scope() != Scope.NOT_APPLICABLE)
                    .filter(feature -> !feature.id().equals(through))
                    .forEach(feature -> closings.add(closing(feature.id())));
        }
        return closings;
    }

    private ClosingChanges closing(String through) {
        Gap fact = gap.fact();
        return new ClosingChanges(
                through,
                assessment.rootCauses(through, fact.facet(), fact.required()).stream()
                        .map(root -> RequiredChange.of(root, fact.required(), catalog))
                        .toList());
    }
}
