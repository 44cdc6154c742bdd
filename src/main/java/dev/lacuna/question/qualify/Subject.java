package dev.lacuna.question.qualify;

import dev.lacuna.rule.fact.Stated;

/** The feature that a document is about; {@code fresh} if the catalog does not have it yet. */
public record Subject(String frd, String feature, String area, boolean fresh) implements Stated {}
