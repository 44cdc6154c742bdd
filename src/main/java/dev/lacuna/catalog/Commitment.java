package dev.lacuna.catalog;

/**
 * What a customer was promised.
 *
 * @param by the release that must keep it
 */
public record Commitment(
        String feature,
        String facet,
        @Demandable @Default("tenant") Scope scope,
        String by) {}
