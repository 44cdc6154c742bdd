package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Concluded;

/** That a document gives a qualifier different answers. */
public record Split(String frd, String qualifier) implements Concluded {}
