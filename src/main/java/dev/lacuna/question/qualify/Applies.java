package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Concluded;

/** That a document has to answer a qualifier. */
public record Applies(String frd, String qualifier) implements Concluded {}
