package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Concluded;

/** That something stands against what a document answers to a qualifier. */
public record Contradicted(String frd, String qualifier) implements Concluded {}
