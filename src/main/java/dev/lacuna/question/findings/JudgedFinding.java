package dev.lacuna.question.findings;

import dev.lacuna.catalog.Finding;
import dev.lacuna.rule.FindingFacts.FindingState;
import dev.lacuna.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding and what became of it.
 *
 * @param area that it names, or that all its features are in; absent if there is no such area
 * @param state absent if no rule says
 * @param gaps those that bear it out or, where it names no feature, stand beside it; worst first, then by id
 */
public record JudgedFinding(
        Finding finding, @Nullable String area, @Nullable FindingState state, List<FindingGap> gaps) {

    public JudgedFinding {
        gaps = List.copyOf(gaps);
    }

    /** That of the worst gap; absent without any. */
    public @Nullable Severity worst() {
        return gaps.isEmpty() ? null : gaps.get(0).gap().fact().severity();
    }

    /** How many of the gaps are accepted for now. */
    public long waived() {
        return gaps.stream().filter(it -> it.gap().waived()).count();
    }
}
