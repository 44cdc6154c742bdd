package dev.lacuna.assessment.result;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.fact.Fact;

/**
 * Why an assessment has a gap; there is one for each root cause. Where nobody provides a capability, the requirement
 * itself stands for what is missing.
 *
 * @param at {@link ResultFactBuilder#TODAY}, or the release that was projected to
 * @param gap the id of the gap
 * @param subject the feature whose own scope does not do, or the requirement
 * @param scope the own scope of the feature, or none
 * @param required the scope that the gap demands of it
 */
public record FoundCause(String at, String gap, String subject, String facet, Scope scope, Scope required)
        implements Fact {}
