package dev.lacuna.rule.fact;

import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;

/** A row of the severity table: how bad a gap is whose effective scope is this. */
public record SeverityRow(Level level, Scope effective, Severity severity) implements Fact {}
