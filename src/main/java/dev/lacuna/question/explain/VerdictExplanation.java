package dev.lacuna.question.explain;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.rule.Verdict;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Why a verdict is what it is.
 *
 * @param models the verdict under each tenancy model
 * @param deciding the gaps that make it so, by id
 * @param waived the gaps that it does not count, by id
 * @param next absent where there is no better one, or nothing was assessed
 */
public record VerdictExplanation(
        Verdict verdict,
        SortedMap<String, Verdict> models,
        List<AssessedGap> deciding,
        List<AssessedGap> waived,
        @Nullable VerdictImprovement next) {
    public VerdictExplanation {
        models = new TreeMap<>(models);
        deciding = List.copyOf(deciding);
        waived = List.copyOf(waived);
    }
}
