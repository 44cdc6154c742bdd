package dev.lacuna.plan;

import dev.lacuna.fact.Stated;

/** A feature has an owner. */
public record Ownership(String feature, String owner) implements Stated {}
