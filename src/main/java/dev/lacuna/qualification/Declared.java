package dev.lacuna.qualification;

import dev.lacuna.catalog.Scope;
import dev.lacuna.fact.Stated;

/** That a document declares which scope its feature will have in a facet. */
public record Declared(String frd, String facet, Scope scope) implements Stated {}
