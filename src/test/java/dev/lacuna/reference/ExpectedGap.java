package dev.lacuna.reference;

import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.GapKind;
import dev.lacuna.rule.Severity;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A gap as the contract defines it.
 *
 * @param through the feature, or the best candidate of a capability, or absent without any candidate
 */
record ExpectedGap(
        Requirement requirement,
        @Nullable String feature,
        @Nullable String through,
        String area,
        Scope effective,
        boolean inherited,
        boolean uncertain,
        boolean waived,
        Set<String> roots) {

    ExpectedGap {
        roots = new TreeSet<>(roots);
    }

    String id() {
        return feature == null ? requirement.id() : requirement.id() + ":" + feature;
    }

    GapKind kind() {
        return switch (effective) {
            case NONE -> GapKind.MISSING;
            case CLUSTER -> GapKind.CLUSTER_SCOPED;
            case MIXED -> GapKind.MIXED;
            case UNKNOWN -> GapKind.UNKNOWN;
            case TENANT, NOT_APPLICABLE -> throw new AssertionError(id() + " is no gap");
        };
    }

    Severity severity() {
        GapKind kind = kind();
        if (requirement.level() == Level.OPTIONAL) {
            return Severity.INFO;
        }
        if (requirement.level() == Level.MANDATORY) {
            return kind == GapKind.UNKNOWN ? Severity.MAJOR : Severity.BLOCKER;
        }
        return kind == GapKind.MISSING || kind == GapKind.CLUSTER_SCOPED ? Severity.MAJOR : Severity.MINOR;
    }
}
