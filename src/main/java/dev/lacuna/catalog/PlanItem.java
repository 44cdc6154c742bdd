package dev.lacuna.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
