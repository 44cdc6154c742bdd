package dev.lacuna.rule;

import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Term;

/** What sort of gap it is, told by the effective scope. */
public enum GapKind implements Term {
    MISSING(Scope.NONE),
    CLUSTER_SCOPED(Scope.CLUSTER),
    MIXED(Scope.MIXED),
    UNKNOWN(Scope.UNKNOWN);

    private final Scope effective;

    GapKind(Scope effective) {
        this.effective = effective;
    }

    public Scope effective() {
        return effective;
    }

    /** The kind of a gap with this effective scope, which must be one that falls short of tenant. */
    public static GapKind of(Scope effective) {
        for (GapKind kind : values()) {
            if (kind.effective == effective) {
                return kind;
            }
        }
        throw new IllegalArgumentException("The scope (" + effective.word() + ") makes no gap.");
    }
}
