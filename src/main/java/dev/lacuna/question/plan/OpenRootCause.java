package dev.lacuna.question.plan;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.conclusion.Conclusion;

/**
 * A root cause of a mandatory gap that is open today: what a plan is held against.
 *
 * @param subject a feature, or the requirement where nobody provides a capability
 * @param scope its own scope today
 * @param required the scope that the gap demands of it
 */
public record OpenRootCause(String gap, String subject, String facet, Scope scope, Scope required)
        implements Conclusion {}
