package dev.lacuna.rule.conclusion;

import dev.lacuna.catalog.Scope;

/** That a feature does not meet what a requirement asks; {@code effective} is the worst own scope among the root causes. */
public record UnmetDemand(String requirement, String feature, Scope effective) implements Conclusion {}
