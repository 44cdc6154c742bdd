package dev.lacuna.assessment.result;

import dev.lacuna.rule.fact.Fact;

/**
 * A provider of a capability has no root cause left, so that it meets a requirement.
 *
 * @param at {@link ResultFactBuilder#TODAY}, or the release that was projected to
 */
public record SufficientProvider(String at, String requirement, String provider) implements Fact {}
