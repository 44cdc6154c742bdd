package dev.lacuna.question.backlog;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.Severity;

/** An open gap that a work item helps to close. */
public record HelpedGap(String id, String requirement, Scope required, Severity severity) {}
