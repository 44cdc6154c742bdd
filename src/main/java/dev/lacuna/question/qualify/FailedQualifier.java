package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Conclusion;

/** That a document does not answer a mandatory qualifier as it should. */
public record FailedQualifier(String frd, String qualifier) implements Conclusion {}
