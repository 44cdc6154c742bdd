package dev.lacuna.question.explain;

import dev.lacuna.assessment.Assessment;

/** Why an area has its verdict, and what the next better one takes. */
public record AreaExplained(Assessment assessment, String subject, VerdictExplanation ground) implements Explanation {}
