package dev.lacuna.question.plan;

import dev.lacuna.catalog.ReleasePlan.PlanItem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the plan asked about, and what it is good for.
 *
 * @param owner its own, else that of its feature
 * @param delivers the root causes that it brings as far as every gap demands, as {@code FEATURE:FACET}, sorted
 * @param raises those that it raises, but not far enough for every gap
 * @param helps the open gaps of any level to which it contributes, by id
 * @param offTarget whether it contributes to none
 */
public record PlanItemEffect(
        PlanItem item,
        @Nullable String owner,
        List<String> delivers,
        List<String> raises,
        List<String> helps,
        boolean offTarget) {

    public PlanItemEffect {
        delivers = List.copyOf(delivers);
        raises = List.copyOf(raises);
        helps = List.copyOf(helps);
    }

    public @Nullable BigDecimal effort() {
        return item.effort();
    }
}
