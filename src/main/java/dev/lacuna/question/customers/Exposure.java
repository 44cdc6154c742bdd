package dev.lacuna.question.customers;

import dev.lacuna.rule.conclusion.Conclusion;

/** A customer uses a feature that has a gap, or is a root cause of it, and the gap counts under the model. */
public record Exposure(String customer, String model, String gap) implements Conclusion {}
