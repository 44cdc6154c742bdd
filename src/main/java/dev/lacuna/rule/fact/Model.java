package dev.lacuna.rule.fact;

/** A tenancy model under which verdicts are given; {@link Counts#AS_ASKED} is the question as it was asked. */
public record Model(String id) implements Stated {}
