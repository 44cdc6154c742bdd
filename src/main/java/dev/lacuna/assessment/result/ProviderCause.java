package dev.lacuna.assessment.result;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.fact.Fact;

/**
 * Why a provider of a capability does not meet a requirement, whether it is the best of them or not.
 *
 * @param at {@link ResultFactBuilder#TODAY}, or the release that was projected to
 * @param subject the feature whose own scope does not do
 * @param scope its own scope
 * @param required the scope that the requirement demands of it
 */
public record ProviderCause(
        String at, String requirement, String provider, String subject, String facet, Scope scope, Scope required)
        implements Fact {}
