package dev.lacuna.assessment.commitment;

import dev.lacuna.rule.conclusion.Concluded;

/** Nothing stands in the way of a promise, at a prospect. */
public record Unhindered(String customer, int entry, String at) implements Concluded {}
