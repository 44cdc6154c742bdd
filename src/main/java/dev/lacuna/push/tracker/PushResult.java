package dev.lacuna.push.tracker;

import dev.lacuna.push.http.HttpException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a push did.
 *
 * @param notAttempted what it did not come to
 * @param remarks what turned out on the way
 * @param stopped why it ended early; absent if it did not
 */
public record PushResult(
        List<Done> done,
        List<Failed> failed,
        List<PushStep> notAttempted,
        List<PushRemark> remarks,
        @Nullable Stop stopped) {

    /**
     * A step that was taken.
     *
     * @param key what people know the item by
     * @param note what was different from what the plan said; absent if nothing was
     */
    public record Done(PushStep step, String key, @Nullable String note) {}

    /** What kept the rest from being tried. */
    public record Stop(HttpException.FailureKind kind, String message) {}

    /** A step that could not be taken, or not as a whole. */
    public record Failed(PushStep step, String message) {}

    public PushResult {
        done = List.copyOf(done);
        failed = List.copyOf(failed);
        notAttempted = List.copyOf(notAttempted);
        remarks = List.copyOf(remarks);
    }

    /** Whether all that was planned is done. */
    public boolean complete() {
        return failed.isEmpty() && notAttempted.isEmpty() && stopped == null;
    }

    /** How many steps of a sort changed something. */
    public long count(Class<? extends PushStep> sort) {
        return done.stream()
                .filter(each -> sort.isInstance(each.step()) && each.note() == null)
                .count();
    }
}
