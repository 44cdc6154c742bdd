package dev.lacuna.question.diff;

import dev.lacuna.catalog.Term;
import dev.lacuna.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a gap.
 *
 * @param before absent if it is new
 * @param after absent if it is cleared
 * @param causes the statements that made it so, the nearest first; empty if nothing that was compared explains it
 */
public record GapChange(
        String id,
        GapChangeKind sort,
        @Nullable SnapshotGap before,
        @Nullable SnapshotGap after,
        List<StatementChange> causes) {

    /** What became of it, in the order in which it is told. */
    public enum GapChangeKind implements Term {
        /** It was not there. */
        NEW,
        /** It was not there, but it was before that. */
        REOPENED,
        /** It was waived, and is not any more. */
        BACK,
        /** It is as it was, only worse, better or for other root causes. */
        MOVED,
        /** It is waived now. */
        WAIVED,
        /** It is not there any more. */
        CLEARED
    }

    public GapChange {
        causes = List.copyOf(causes);
    }

    /** The gap as it is, or as it was last. */
    public SnapshotGap gap() {
        SnapshotGap gap = after != null ? after : before;
        if (gap == null) {
            throw new IllegalStateException("The gap (" + id + ") was on no side.");
        }
        return gap;
    }

    /** Whether more counts than before. */
    public boolean worse() {
        return after != null && after.counted() && (before == null || !before.counted() || after.worseThan(before));
    }

    /** Whether less counts than before. */
    public boolean better() {
        return before != null && before.counted() && (after == null || !after.counted() || before.worseThan(after));
    }

    /** Whether it blocks now and did not before. */
    public boolean blocksNow() {
        return blocks(after) && !blocks(before);
    }

    /** Whether it is worse only because something unknown became known. */
    public boolean learnt() {
        return worse() && !causes.isEmpty() && causes.stream().allMatch(StatementChange::learnt);
    }

    private static boolean blocks(@Nullable SnapshotGap gap) {
        return gap != null && gap.counted() && gap.severity() == Severity.BLOCKER;
    }
}
