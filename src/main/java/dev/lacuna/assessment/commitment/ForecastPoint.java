package dev.lacuna.assessment.commitment;

import dev.lacuna.rule.fact.Fact;

/**
 * A point in time from which promises are looked at.
 *
 * @param at {@link dev.lacuna.assessment.result.ResultFactBuilder#TODAY}, or the release whose plans are taken as delivered
 * @param order grows with time; that of today is the least
 */
public record ForecastPoint(String at, int order) implements Fact {}
