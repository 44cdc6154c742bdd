package dev.lacuna.qualification;

import dev.lacuna.catalog.Scope;
import dev.lacuna.conclusion.Concluded;

/** That a mandatory requirement demands a scope of the feature of a document. */
public record Owed(String frd, String target, String requirement, String facet, Scope scope) implements Concluded {}
