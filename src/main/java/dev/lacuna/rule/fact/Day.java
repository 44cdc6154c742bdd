package dev.lacuna.rule.fact;

/** The day asked about. */
public record Day(java.time.LocalDate date) implements Fact {}
