package dev.lacuna.catalog;

import dev.lacuna.catalog.KeyFormat.Demandable;
import dev.lacuna.catalog.KeyFormat.Matches;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a release is planned to hold ({@code releases/*.yaml}).
 *
 * @param capacity per owner, in the unit of {@code effort}
 */
public record ReleasePlan(
        @Matches(IdPattern.ID) String release, Map<String, BigDecimal> capacity, List<PlanItem> items) {

    public ReleasePlan {
        capacity = Collections.unmodifiableMap(new TreeMap<>(capacity));
        items = List.copyOf(items);
    }

    /**
     * What a release does to a feature.
     *
     * @param facets the facets that it raises; all if empty
     * @param owner the feature's if absent
     */
    public record PlanItem(
            @Matches(IdPattern.CODE) String id,
            @Nullable String title,
            String feature,
            List<String> facets,
            @Demandable Scope scope,
            @Nullable String owner,
            @Nullable BigDecimal effort,
            List<Evidence> evidence) {

        public PlanItem {
            facets = List.copyOf(facets);
            evidence = List.copyOf(evidence);
        }

        /** Whether it touches a facet. */
        public boolean raises(String facet) {
            return facets.isEmpty() || facets.contains(facet);
        }
    }
}
