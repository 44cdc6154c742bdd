package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.conclusion.Conclusion;

/** That a document declares a scope that the catalog does not know. */
public record LearntScope(String frd, String facet, Scope declared) implements Conclusion {}
