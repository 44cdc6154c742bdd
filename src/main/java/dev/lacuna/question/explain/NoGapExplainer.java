package dev.lacuna.question.explain;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.question.explain.Explanation.FeatureOnPath;
import dev.lacuna.question.explain.Explanation.PlacedRequirement;
import dev.lacuna.question.explain.Explanation.PlacedScope;
import dev.lacuna.question.explain.NoGapExplained.NoGapReason;
import dev.lacuna.question.explain.Subject.GapId;
import dev.lacuna.read.yaml.SpellingSuggestion;
import dev.lacuna.rule.Gap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds out why an id names no gap. */
final class NoGapExplainer {
    private final Assessment assessment;
    private final Catalog catalog;
    private final ScenarioScopes scopes;
    private final @Nullable String askedAs;
    private final GapId id;

    /** @param id of which the assessment has no gap */
    NoGapExplainer(Assessment assessment, @Nullable String askedAs, GapId id) {
        this.assessment = assessment;
        this.askedAs = askedAs;
        this.catalog = assessment.catalog();
        this.scopes = ScenarioScopes.under(catalog, assessment.scenario());
        this.id = id;
    }

    /** @param openOtherwise whether it is a gap if no tenancy model is named */
    NoGapExplained explain(boolean openOtherwise) {
        Requirement requirement = requirement();
        if (requirement == null) {
            List<String> ids = assessment.target().requirements().stream()
                    .map(Requirement::id)
                    .toList();
            List<String> near = SpellingSuggestion.to(id.requirement(), ids).stream()
                    .map(it -> new GapId(it, id.feature()).text())
                    .toList();
            return no(NoGapReason.UNKNOWN_REQUIREMENT, null, null, List.of(), near);
        }
        String feature = id.feature();
        if (feature != null && !catalog.features().containsKey(feature)) {
            List<String> near = SpellingSuggestion.to(
                            feature, catalog.features().keySet())
                    .stream()
                    .map(it -> Gap.id(requirement.id(), it))
                    .toList();
            return no(NoGapReason.UNKNOWN_FEATURE, requirement, feature, List.of(), near);
        }
        List<String> candidates = candidates(requirement);
        boolean onCapability = requirement.capability() != null;
        if (feature == null ? !onCapability : onCapability || !candidates.contains(feature)) {
            List<String> ids = onCapability
                    ? List.of(requirement.id())
                    : candidates.stream()
                            .map(it -> Gap.id(requirement.id(), it))
                            .toList();
            return no(
                    feature == null ? NoGapReason.SEVERAL : NoGapReason.NOT_ASKED,
                    requirement,
                    feature,
                    List.of(),
                    ids);
        }
        String model = assessment.scenario().model();
        if (model != null && !requirement.countsUnder(model)) {
            List<String> otherwise = openOtherwise ? List.of(id.text()) : List.of();
            return no(NoGapReason.NOT_COUNTED, requirement, feature, List.of(), otherwise);
        }
        return met(requirement, feature == null ? provider(requirement, candidates) : feature);
    }

    private NoGapExplained met(Requirement requirement, @Nullable String feature) {
        if (feature == null) {
            throw new IllegalStateException(
                    "The capability of (" + requirement.id() + ") is met by nobody, yet no gap.");
        }
        FeatureOnPath first = onPath(feature, requirement);
        if (first.own().scope() == Scope.NOT_APPLICABLE) {
            return no(NoGapReason.NOT_APPLICABLE, requirement, feature, List.of(first), List.of());
        }
        List<FeatureOnPath> rests = new FacetDependencies(catalog, requirement.facet())
                .under(feature).stream().map(it -> onPath(it, requirement)).toList();
        return no(NoGapReason.MET, requirement, feature, rests, List.of());
    }

    private FeatureOnPath onPath(String feature, Requirement requirement) {
        PlacedScope own = PlacedScope.of(scopes.of(catalog.feature(feature), requirement.facet()), catalog);
        return new FeatureOnPath(feature, own, null, false);
    }

    /** The first by id that meets the requirement. */
    private @Nullable String provider(Requirement requirement, List<String> candidates) {
        return candidates.stream()
                .filter(it -> onPath(it, requirement).own().scope() != Scope.NOT_APPLICABLE)
                .filter(it -> assessment
                        .rootCauses(it, requirement.facet(), requirement.scope())
                        .isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The features that the requirement looks at, by id. */
    private List<String> candidates(Requirement requirement) {
        return catalog.features().values().stream()
                .filter(feature -> looksAt(requirement, feature))
                .map(Feature::id)
                .toList();
    }

    private static boolean looksAt(Requirement requirement, Feature feature) {
        if (requirement.capability() != null) {
            return feature.provides().contains(requirement.capability());
        }
        return requirement.feature().contains(feature.id())
                || (requirement.area() != null && Objects.equals(requirement.area(), feature.area()));
    }

    private @Nullable Requirement requirement() {
        return assessment.target().requirements().stream()
                .filter(it -> it.id().equals(id.requirement()))
                .findFirst()
                .orElse(null);
    }

    private NoGapExplained no(
            NoGapReason why,
            @Nullable Requirement requirement,
            @Nullable String feature,
            List<FeatureOnPath> rests,
            List<String> related) {
        PlacedRequirement placed = requirement == null ? null : PlacedRequirement.of(requirement, catalog);
        return new NoGapExplained(assessment, askedAs, id.text(), why, placed, feature, rests, related);
    }
}
