package dev.lacuna.question.qualify;

import dev.lacuna.rule.conclusion.Conclusion;

/** That a document has to answer a qualifier. */
public record ApplicableQualifier(String frd, String qualifier) implements Conclusion {}
