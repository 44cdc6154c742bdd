package dev.lacuna.question.path;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lacuna.rule.Verdict;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a path is asked for. */
public sealed interface Goal {

    /** This verdict or a better one, at the least effort. */
    record ReachVerdict(Verdict verdict) implements Goal {
        public ReachVerdict {
            if (verdict != Verdict.READY && verdict != Verdict.AT_RISK) {
                throw new IllegalArgumentException("No path leads to " + verdict.word() + ". Maybe ask for ready.");
            }
        }
    }

    /**
     * The most blockers cleared within an effort, then the most majors.
     *
     * @param owner whose features alone may be changed; everybody's if absent
     */
    record SpendBudget(
            BigDecimal budget,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String owner) implements Goal {}

    /** The most blockers cleared within what each owner can do, then the most majors. */
    record FitCapacity() implements Goal {}
}
