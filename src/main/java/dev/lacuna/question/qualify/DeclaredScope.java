package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.fact.Fact;

/** That a document declares which scope its feature will have in a facet. */
public record DeclaredScope(String frd, String facet, Scope scope) implements Fact {}
