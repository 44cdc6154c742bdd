package dev.lacuna.rule.fact;

import dev.lacuna.catalog.Standing;

/** An end of links, seen from its user. */
public record EnvironmentFact(String topology, String id, Standing standing) implements Fact {}
