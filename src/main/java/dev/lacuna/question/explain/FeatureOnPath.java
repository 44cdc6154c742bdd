package dev.lacuna.question.explain;

import dev.lacuna.catalog.scenario.ScopeUnderScenario;
import org.jspecify.annotations.Nullable;

/**
 * A feature on the way of a proof.
 *
 * @param own its own scope in the facet of the proof
 * @param over the rule by which the feature before it, which depends on it, falls short with it; absent for the first
 *     one, and around a circle
 * @param circle whether it and the feature before it depend on each other in a circle, so that what one lacks, all lack
 */
public record FeatureOnPath(
        String feature, ScopeUnderScenario own, @Nullable AppliedRule over, boolean circle) {}
