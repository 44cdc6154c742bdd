package dev.lacuna.question.plan;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.conclusion.Conclusion;

/**
 * Something that the plan asked about has to change, so that it delivers what it lacks.
 *
 * @param subject a feature, or the requirement where nobody provides a capability
 * @param scope the highest that its gaps demand
 * @param state why: late is to be pulled in, insufficient to be enlarged, unplanned to be added
 */
public record RequiredPlanChange(String subject, String facet, Scope scope, PlanState state) implements Conclusion {}
