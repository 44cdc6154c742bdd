package dev.lacuna.question.diff;

import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.GapKind;
import dev.lacuna.rule.Severity;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A gap as one side saw it.
 *
 * @param through the feature whose root causes it has; absent for a capability that nobody provides
 * @param counted whether the verdicts count it: neither waived nor known from a baseline
 */
public record SnapshotGap(
        String id,
        String requirement,
        @Nullable String feature,
        @Nullable String through,
        String area,
        String facet,
        Scope required,
        Scope effective,
        Level level,
        Severity severity,
        boolean uncertain,
        boolean waived,
        boolean counted,
        SortedSet<String> rootCauses) {

    public SnapshotGap {
        rootCauses = Collections.unmodifiableSortedSet(new TreeSet<>(rootCauses));
    }

    public GapKind kind() {
        return GapKind.of(effective);
    }

    /** Whether it is another gap than it was in what makes it bad, or in its root causes. */
    boolean movedFrom(SnapshotGap was) {
        return severity != was.severity || effective != was.effective || !rootCauses.equals(was.rootCauses);
    }

    /** Whether it became worse: in severity, else in its scope. */
    boolean worseThan(SnapshotGap was) {
        return severity != was.severity ? severity.compareTo(was.severity) < 0 : effective.worseThan(was.effective);
    }
}
