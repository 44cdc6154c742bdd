package dev.lacuna.question.customers;

import dev.lacuna.rule.fact.Stated;

/** A customer uses a feature. */
public record Use(String customer, String feature) implements Stated {}
