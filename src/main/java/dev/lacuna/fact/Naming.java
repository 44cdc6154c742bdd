package dev.lacuna.fact;

/** That a requirement names a feature. */
public record Naming(String requirement, String feature) implements Stated {}
