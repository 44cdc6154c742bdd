package dev.lacuna.customer;

import dev.lacuna.fact.Stated;

/** A customer uses a feature. */
public record Use(String customer, String feature) implements Stated {}
