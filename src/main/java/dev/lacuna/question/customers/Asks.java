package dev.lacuna.question.customers;

import dev.lacuna.rule.fact.Stated;

/**
 * A requirement counts under a tenancy model.
 *
 * @param model one of the target's, or {@link dev.lacuna.rule.fact.Counts#AS_ASKED} if it has none
 */
public record Asks(String requirement, String model) implements Stated {}
