package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.fact.Stated;

/** The own scope of the feature of a document, as the catalog has it, with the plans up to the release of the document. */
public record Catalogued(String frd, String facet, Scope scope) implements Stated {}
