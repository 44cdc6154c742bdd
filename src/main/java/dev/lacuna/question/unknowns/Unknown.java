package dev.lacuna.question.unknowns;

import java.util.Comparator;

/**
 * A scope that nobody has established.
 *
 * @param good if it turned out tenant-scoped
 * @param bad if it turned out cluster-scoped
 */
public record Unknown(String feature, String facet, Outcome good, Outcome bad) {
    /** What decides most comes first: verdicts, then blockers, then gaps that close. */
    static final Comparator<Unknown> DECISIVE_FIRST = Comparator.comparingInt((Unknown unknown) ->
                    unknown.good.flips().size() + unknown.bad.flips().size())
            .thenComparingInt(unknown -> unknown.bad.blocks().size())
            .thenComparingInt(unknown -> unknown.good.closes().size())
            .reversed()
            .thenComparing(Unknown::feature)
            .thenComparing(Unknown::facet);

    /** Whether it makes any difference how it turns out. */
    boolean decides() {
        return !good.isNothing() || !bad.isNothing();
    }
}
