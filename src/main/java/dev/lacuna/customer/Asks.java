package dev.lacuna.customer;

import dev.lacuna.fact.Stated;

/**
 * A requirement counts under a tenancy model.
 *
 * @param model one of the target's, or {@link dev.lacuna.fact.Counts#AS_ASKED} if it has none
 */
public record Asks(String requirement, String model) implements Stated {}
