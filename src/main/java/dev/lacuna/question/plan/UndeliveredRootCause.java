package dev.lacuna.question.plan;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.conclusion.Conclusion;

/**
 * The plans up to the release asked about leave an obstacle where it is.
 *
 * @param required the scope that the gap demands
 * @param state late, insufficient or unplanned
 */
public record UndeliveredRootCause(String gap, String subject, String facet, Scope required, PlanState state)
        implements Conclusion {}
