package dev.lacuna.question.explain;

import dev.lacuna.catalog.Scope;

/** That a feature's own scope in a facet has to go from one to another. */
public record RequiredChange(String feature, String facet, Scope from, Scope to) {
    /** Whether nobody knows where it stands, so that it may be there already. */
    public boolean establish() {
        return from == Scope.UNKNOWN;
    }
}
