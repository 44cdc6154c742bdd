package dev.lacuna.question.plan;

import dev.lacuna.rule.fact.Fact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An item of the plan of some release.
 *
 * @param owner who builds it: its own, else that of its feature
 * @param effort in the unit of capacities; absent where nobody has said
 */
public record PlannedItem(
        String item,
        String release,
        Timing timing,
        String feature,
        @Nullable String owner,
        @Nullable BigDecimal effort) implements Fact {}
