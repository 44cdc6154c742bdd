package dev.lacuna.question.plan;

import dev.lacuna.rule.fact.Stated;

/** A feature has an owner. */
public record Ownership(String feature, String owner) implements Stated {}
