package dev.lacuna.question.path;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Scope;

/** That a feature is made to offer more in a facet than its own scope today; the smallest part of a path. */
record FeatureChange(String feature, String facet, Scope own) {

    static FeatureChange of(RootCause cause) {
        return new FeatureChange(cause.feature(), cause.facet(), cause.scope());
    }

    /** As in the backlog. */
    String id() {
        return feature + ":" + facet;
    }

    /** Whether it has only to be found out, and nothing to be built if it turns out well. */
    boolean establish() {
        return own == Scope.UNKNOWN;
    }
}
