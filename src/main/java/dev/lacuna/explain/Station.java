package dev.lacuna.explain;

import dev.lacuna.scenario.ScopeUnderScenario;
import org.jspecify.annotations.Nullable;

/**
 * A feature on the way of a proof.
 *
 * @param own its own scope in the facet of the proof
 * @param over the rule by which the feature before it, which depends on it, falls short with it; absent for the first
 *     one, and between features that depend on each other in a circle
 */
public record Station(
        String feature, ScopeUnderScenario own, @Nullable Reason over) {}
