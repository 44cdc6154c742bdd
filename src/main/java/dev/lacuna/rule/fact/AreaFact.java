package dev.lacuna.rule.fact;

/** An area of the platform; {@code asked} if the scenario asks for its verdict. */
public record AreaFact(String id, boolean asked) implements Fact {}
