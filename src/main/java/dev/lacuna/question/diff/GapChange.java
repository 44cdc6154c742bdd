package dev.lacuna.question.diff;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Term;
import dev.lacuna.question.assess.SavedGap;
import dev.lacuna.rule.Severity;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
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
        GapChangeKind change,
        @GapInComparison @Nullable SavedGap before,
        @GapInComparison @Nullable SavedGap after,
        List<StatementChange> causes) {

    /** What a comparison tells of a gap. */
    @JacksonAnnotationsInside
    @JsonIncludeProperties({
        "area",
        "facet",
        "required",
        "effective",
        "kind",
        "level",
        "severity",
        "uncertain",
        "waived",
        "rootCauses"
    })
    @Retention(RetentionPolicy.RUNTIME)
    private @interface GapInComparison {}

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
    public SavedGap gap() {
        SavedGap gap = after != null ? after : before;
        if (gap == null) {
            throw new IllegalStateException("The gap (" + id + ") was on no side.");
        }
        return gap;
    }

    /** Whether more counts than before. */
    @JsonProperty
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
    @JsonProperty
    public boolean learnt() {
        return worse() && !causes.isEmpty() && causes.stream().allMatch(StatementChange::learnt);
    }

    private static boolean blocks(@Nullable SavedGap gap) {
        return gap != null && gap.counted() && gap.severity() == Severity.BLOCKER;
    }
}
