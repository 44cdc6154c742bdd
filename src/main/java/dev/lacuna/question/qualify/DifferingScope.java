package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.conclusion.Conclusion;

/** That a document declares another scope than the catalog knows. */
public record DifferingScope(String frd, String facet, Scope declared, Scope catalogued) implements Conclusion {}
