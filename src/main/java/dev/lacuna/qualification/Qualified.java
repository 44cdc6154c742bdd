package dev.lacuna.qualification;

import dev.lacuna.conclusion.Concluded;

/** How far a document answers a qualifier that it has to answer. */
public record Qualified(String frd, String qualifier, AnswerState state) implements Concluded {}
