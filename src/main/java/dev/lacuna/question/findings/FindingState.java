package dev.lacuna.question.findings;

import dev.lacuna.catalog.Term;

/** What became of something that was reported. */
public enum FindingState implements Term {
    /** A feature that it names has a gap, or is the root cause of one. */
    CONFIRMED,
    /** Neither confirmed nor mended, or it names no feature. */
    OPEN,
    /** All features that it names are tenant-scoped by themselves, or tenancy does not apply to them. */
    MENDED
}
