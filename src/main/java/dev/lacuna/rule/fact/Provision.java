package dev.lacuna.rule.fact;

/** That a feature provides a capability. */
public record Provision(String feature, String capability) implements Stated {}
