package dev.lacuna.catalog;

/** How far a feature is tenant-aware in one facet, from worst to best. */
public enum Scope implements Term {
    /** The capability is absent. */
    NONE,
    /** Set up, seen or limited for the whole cluster only. */
    CLUSTER,
    /** Tenant-scoped for some objects, protocols or limits, cluster-scoped for the rest. */
    MIXED,
    /** Nobody has established it; it never satisfies anything. */
    UNKNOWN,
    /** Fully tenant-aware. */
    TENANT,
    /** Tenancy has no meaning here; neutral. */
    NOT_APPLICABLE;

    /** Whether an offer of this scope satisfies a demand for {@code demanded}. */
    public boolean meets(Scope demanded) {
        return this != UNKNOWN && compareTo(demanded) >= 0;
    }

    /** Whether an offer of this scope does not satisfy a demand for {@code demanded}. */
    public boolean misses(Scope demanded) {
        return !meets(demanded);
    }

    /** Whether this ranks below {@code other}. */
    public boolean worseThan(Scope other) {
        return compareTo(other) < 0;
    }

    /** Whether this ranks above {@code other}. */
    public boolean betterThan(Scope other) {
        return compareTo(other) > 0;
    }

    /** Whether a requirement, a plan item or a promise may ask for this scope. */
    public boolean demandable() {
        return this == CLUSTER || this == MIXED || this == TENANT;
    }
}
