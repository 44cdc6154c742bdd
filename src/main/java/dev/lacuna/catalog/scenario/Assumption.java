package dev.lacuna.catalog.scenario;

import dev.lacuna.catalog.Scope;
import org.jspecify.annotations.Nullable;

/** Something assumed that the catalog does not say. */
public sealed interface Assumption {

    /**
     * A feature's own scope is taken to be another, whatever the catalog and the plans say.
     *
     * @param facet the facet; all of them if absent
     */
    record SetScope(String feature, @Nullable String facet, Scope scope) implements Assumption {}

    /** A plan item is taken as delivered, whatever its release. */
    record Deliver(String item) implements Assumption {}

    /** A plan item is taken as dropped. */
    record Drop(String item) implements Assumption {}
}
