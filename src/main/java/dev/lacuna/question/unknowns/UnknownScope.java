package dev.lacuna.question.unknowns;

import java.util.Comparator;

/**
 * A scope that nobody has established.
 *
 * @param good if it turned out tenant-scoped
 * @param bad if it turned out cluster-scoped
 */
public record UnknownScope(String feature, String facet, EstablishedResult good, EstablishedResult bad) {
    /** What decides most comes first: verdicts, then blockers, then gaps that close. */
    static final Comparator<UnknownScope> DECISIVE_FIRST = Comparator.comparingInt((UnknownScope unknown) ->
                    unknown.good.flips().size() + unknown.bad.flips().size())
            .thenComparingInt(unknown -> unknown.bad.blocks().size())
            .thenComparingInt(unknown -> unknown.good.closes().size())
            .reversed()
            .thenComparing(UnknownScope::feature)
            .thenComparing(UnknownScope::facet);

    /** Whether it makes any difference how it turns out. */
    boolean decides() {
        return !good.isNothing() || !bad.isNothing();
    }
}
