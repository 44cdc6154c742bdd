package dev.lacuna.question.explain;

import dev.lacuna.assessment.Assessment;

/** Why the target has its verdict, and what the next better one takes. */
public record TargetExplained(Assessment assessment, VerdictExplanation ground) implements Explanation {
    @Override
    public String subject() {
        return assessment.scenario().target();
    }
}
