package dev.lacuna.question.plan;

import dev.lacuna.rule.fact.Fact;

/** A feature has an owner. */
public record FeatureOwner(String feature, String owner) implements Fact {}
