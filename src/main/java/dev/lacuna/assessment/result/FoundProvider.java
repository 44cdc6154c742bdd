package dev.lacuna.assessment.result;

import dev.lacuna.rule.fact.Stated;

/**
 * A provider of a capability has no root cause left, so that it meets a requirement.
 *
 * @param at {@link Outcomes#TODAY}, or the release that was projected to
 */
public record FoundProvider(String at, String requirement, String provider) implements Stated {}
