package dev.lacuna.question.diff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Term;
import dev.lacuna.rule.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that is another than it was.
 *
 * @param id of the target, the tenancy model or the area
 * @param before absent if there was no such thing
 * @param gaps the ids of the changed gaps that bear on it
 * @param causes where no gap does: what made it to be looked at, or not any more
 * @param learnt whether it is worse only because something unknown became known
 */
public record VerdictChange(
        VerdictSubject of,
        String id,
        @Nullable Verdict before,
        @Nullable Verdict after,
        List<String> gaps,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StatementChange> causes,
        boolean learnt) {

    /** What the verdict is on. */
    public enum VerdictSubject implements Term {
        TARGET,
        MODEL,
        AREA
    }

    public VerdictChange {
        gaps = List.copyOf(gaps);
        causes = List.copyOf(causes);
    }

    /** Whether it got worse; to be no longer assessed is worse, to be assessed for the first time is not. */
    @JsonProperty
    public boolean worse() {
        return worse(before, after);
    }

    static boolean worse(@Nullable Verdict before, @Nullable Verdict after) {
        return before != null
                && after != null
                && before != Verdict.NOT_ASSESSED
                && (after == Verdict.NOT_ASSESSED || after.worseThan(before));
    }
}
