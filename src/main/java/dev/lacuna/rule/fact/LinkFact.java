package dev.lacuna.rule.fact;

/** A wished connection of two environments of a topology. */
public record LinkFact(String topology, String id, String from, String to) implements Fact {}
