package dev.lacuna.assessment.commitment;

import dev.lacuna.rule.conclusion.Concluded;

/** A feature stands in the way of a promise, at a prospect. */
public record Breach(String customer, int entry, String at, String root) implements Concluded {}
