package dev.lacuna.rule.fact;

/** That a requirement names a feature. */
public record NamedFeature(String requirement, String feature) implements Fact {}
