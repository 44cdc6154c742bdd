package dev.lacuna.question.qualify;

import dev.lacuna.rule.fact.Fact;

/** The feature that a document is about; {@code fresh} if the catalog does not have it yet. */
public record FrdFeature(String frd, String feature, String area, boolean fresh) implements Fact {}
