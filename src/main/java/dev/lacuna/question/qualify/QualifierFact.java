package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Level;
import dev.lacuna.rule.fact.Fact;

/**
 * A qualifier.
 *
 * @param tenancy whether it is about multi-tenancy
 * @param everywhere whether it names no areas
 * @param explainYes whether a yes needs a how
 * @param explainNo whether a no needs a why
 * @param notApplicable whether that is an answer
 */
public record QualifierFact(
        String id,
        Level level,
        boolean tenancy,
        boolean everywhere,
        boolean explainYes,
        boolean explainNo,
        boolean notApplicable)
        implements Fact {}
