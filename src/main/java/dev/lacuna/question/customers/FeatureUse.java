package dev.lacuna.question.customers;

import dev.lacuna.rule.fact.Fact;

/** A customer uses a feature. */
public record FeatureUse(String customer, String feature) implements Fact {}
