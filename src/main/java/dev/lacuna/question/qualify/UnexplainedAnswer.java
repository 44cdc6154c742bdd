package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Conclusion;

/** That a document answers a qualifier, and something lacks. */
public record UnexplainedAnswer(String frd, String qualifier, AnswerLack lack) implements Conclusion {}
