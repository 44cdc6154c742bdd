package dev.lacuna.question.unknowns;

import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scope that nobody has established.
 *
 * @param evidence where somebody looked for it
 * @param place where the catalog says that it is unknown; absent if it leaves the scope out
 * @param ifTenant what changes if it turns out tenant-scoped
 * @param ifCluster what changes if it turns out cluster-scoped
 */
public record UnknownScope(
        String feature,
        String facet,
        @Nullable String area,
        @Nullable String owner,
        List<Evidence> evidence,
        @Nullable Place place,
        EstablishedResult ifTenant,
        EstablishedResult ifCluster) {
    /** Those that decide most come first: verdicts, then blockers, then gaps that close. */
    static final Comparator<UnknownScope> DECISIVE_FIRST = Comparator.comparingInt((UnknownScope unknown) ->
                    unknown.ifTenant.flips().size() + unknown.ifCluster.flips().size())
            .thenComparingInt(unknown -> unknown.ifCluster.blocks().size())
            .thenComparingInt(unknown -> unknown.ifTenant.closes().size())
            .reversed()
            .thenComparing(UnknownScope::feature)
            .thenComparing(UnknownScope::facet);

    public UnknownScope {
        evidence = List.copyOf(evidence);
    }

    /** Whether it makes any difference how it turns out. */
    boolean decides() {
        return !ifTenant.changesNothing() || !ifCluster.changesNothing();
    }
}
