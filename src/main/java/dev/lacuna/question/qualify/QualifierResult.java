package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Conclusion;

/** How far a document answers a qualifier that it has to answer. */
public record QualifierResult(String frd, String qualifier, AnswerState state) implements Conclusion {}
