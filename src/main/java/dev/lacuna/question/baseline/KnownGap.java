package dev.lacuna.question.baseline;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.Severity;

/** A gap as bad as it was. */
public record KnownGap(String gap, Severity severity, Scope effective) {}
