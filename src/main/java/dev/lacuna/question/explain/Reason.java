package dev.lacuna.question.explain;

import dev.lacuna.rule.conclusion.Step;

/** The rule at a step of a proof: its id, and its sentence. */
public record Reason(String rule, String sentence) {
    static Reason of(Step step) {
        return new Reason(step.rule(), step.sentence());
    }
}
