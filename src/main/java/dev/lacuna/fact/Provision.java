package dev.lacuna.fact;

/** That a feature provides a capability. */
public record Provision(String feature, String capability) implements Stated {}
