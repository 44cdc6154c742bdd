package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.fact.Fact;

/** The own scope of the feature of a document, as the catalog has it, with the plans up to the release of the document. */
public record CatalogScope(String frd, String facet, Scope scope) implements Fact {}
