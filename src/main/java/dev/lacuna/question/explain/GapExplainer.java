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

/** Reads the proof of a gap off its derivation. */
final class GapExplainer {
    private final Assessment assessment;
    private final Catalog catalog;
    private final ScenarioScopes scopes;
    private final AssessedGap gap;
    private final Set<AppliedRule> asked = new LinkedHashSet<>();
    private final Set<AppliedRule> concluded = new LinkedHashSet<>();
    private final Map<String, AppliedRule> itself = new HashMap<>();
    private final Map<List<String>, AppliedRule> over = new HashMap<>();

    private GapExplainer(Assessment assessment, AssessedGap gap) {
        this.assessment = assessment;
        this.catalog = assessment.catalog();
        this.scopes = ScenarioScopes.under(catalog, assessment.scenario());
        this.gap = gap;
    }

    static GapExplained of(Assessment assessment, AssessedGap gap, Requirement requirement) {
        GapExplainer proof = new GapExplainer(assessment, gap);
        Derivation derivation = assessment.derivation(gap);
        proof.read(derivation);
        proof.readOtherShortfalls(derivation);
        String through = gap.fact().through();
        List<AppliedRule> upwards = new ArrayList<>(proof.concluded);
        Collections.reverse(upwards);
        return new GapExplained(
                assessment,
                gap,
                requirement,
                List.copyOf(proof.asked),
                upwards,
                through == null
                        ? null
                        : proof.scopes.of(
                                proof.catalog.feature(through), gap.fact().facet()),
                proof.causes(),
                proof.closings(requirement));
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
            itself.putIfAbsent(own.feature(), reason);
        } else if (premise instanceof DependencyFact dependency) {
            over.putIfAbsent(List.of(dependency.from(), dependency.to()), reason);
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
            Feature feature = catalog.feature(at);
            AppliedRule reason = before == null ? null : over.get(List.of(before, at));
            boolean circle =
                    before != null && reason == null && carried.under(at).contains(before);
            way.add(new FeatureOnPath(at, scopes.of(feature, root.facet()), reason, circle));
            before = at;
        }
        FacetDependencies.PathCount ways = carried.ways(root.path().get(0), root.feature());
        return new ProvenRootCause(root, way, itself.get(root.feature()), Math.max(0, ways.number() - 1), ways.more());
    }

    /** Each provider of a capability is a way of its own to close the gap. */
    private List<ClosingChanges> closings(Requirement requirement) {
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
                        .map(root -> new RequiredChange(root.feature(), root.facet(), root.scope(), fact.required()))
                        .toList());
    }
}
