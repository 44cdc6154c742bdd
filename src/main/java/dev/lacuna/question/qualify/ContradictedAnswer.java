package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Conclusion;

/** That something stands against what a document answers to a qualifier. */
public record ContradictedAnswer(String frd, String qualifier) implements Conclusion {}
