package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Conclusion;

/** That a document gives a qualifier different answers. */
public record ConflictingAnswers(String frd, String qualifier) implements Conclusion {}
