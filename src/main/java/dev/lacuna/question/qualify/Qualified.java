package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Concluded;

/** How far a document answers a qualifier that it has to answer. */
public record Qualified(String frd, String qualifier, AnswerState state) implements Concluded {}
