package dev.lacuna.rule.fact;

/** That a requirement names a feature. */
public record Naming(String requirement, String feature) implements Stated {}
