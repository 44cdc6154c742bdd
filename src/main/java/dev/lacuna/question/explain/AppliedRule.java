package dev.lacuna.question.explain;

import dev.lacuna.rule.Justification;

/** The rule at a step of a proof: its id, and its sentence. */
public record AppliedRule(String rule, String sentence) {
    static AppliedRule of(Justification step) {
        return new AppliedRule(step.rule(), step.sentence());
    }
}
