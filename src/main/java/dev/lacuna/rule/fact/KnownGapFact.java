package dev.lacuna.rule.fact;

import dev.lacuna.catalog.Scope;

/** That a gap was there in the baseline, no better than this. */
public record KnownGapFact(String gap, Severity severity, Scope effective) implements Fact {}
