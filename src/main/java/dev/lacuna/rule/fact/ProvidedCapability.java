package dev.lacuna.rule.fact;

/** That a feature provides a capability. */
public record ProvidedCapability(String feature, String capability) implements Fact {}
