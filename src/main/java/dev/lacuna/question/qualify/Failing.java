package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Concluded;

/** That a document does not answer a mandatory qualifier as it should. */
public record Failing(String frd, String qualifier) implements Concluded {}
