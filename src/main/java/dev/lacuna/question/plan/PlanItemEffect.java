package dev.lacuna.question.plan;

import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the plan asked about, and what it is good for.
 *
 * @param scope to which it brings the feature
 * @param owner its own, else that of its feature
 * @param delivers the root causes that it brings as far as every gap demands, as {@code FEATURE:FACET}, sorted
 * @param raises those that it raises, but not far enough for every gap
 * @param gaps the open gaps of any level to which it contributes, by id
 * @param offTarget whether it contributes to none
 */
public record PlanItemEffect(
        String id,
        @Nullable String title,
        String feature,
        Scope scope,
        @Nullable String owner,
        @Nullable BigDecimal effort,
        List<String> delivers,
        List<String> raises,
        List<String> gaps,
        boolean offTarget,
        @Nullable Place place) {

    public PlanItemEffect {
        delivers = List.copyOf(delivers);
        raises = List.copyOf(raises);
        gaps = List.copyOf(gaps);
    }
}
