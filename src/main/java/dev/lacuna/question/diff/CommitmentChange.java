package dev.lacuna.question.diff;

import dev.lacuna.catalog.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a promise to a customer. */
public record CommitmentChange(
        CommitmentChangeKind sort,
        @Nullable SnapshotCommitment before,
        @Nullable SnapshotCommitment after,
        List<StatementChange> causes) {

    /** What became of it, in the order in which it is told. */
    public enum CommitmentChangeKind implements Term {
        /** It was kept by what is there or planned, and is not any more. */
        BROKEN,
        /** It is new, and neither what is there nor what is planned keeps it. */
        OVER_PROMISED,
        /** It is kept now by what is there or planned. */
        KEPT,
        /** It is new, and kept by what is there or planned. */
        MADE,
        /** It is not made any more. */
        DROPPED
    }

    public CommitmentChange {
        causes = List.copyOf(causes);
    }

    /** As it is, or as it was last. */
    public SnapshotCommitment promise() {
        SnapshotCommitment promise = after != null ? after : before;
        if (promise == null) {
            throw new IllegalStateException("A promise was on no side.");
        }
        return promise;
    }
}
