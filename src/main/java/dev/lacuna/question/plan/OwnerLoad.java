package dev.lacuna.question.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the plan asks of an owner.
 *
 * @param owner absent for the items that nobody owns
 * @param effort the sum of the efforts that are known
 * @param unestimated how many items have none
 * @param capacity absent where none is recorded
 * @param overCapacity whether the known efforts exceed the capacity
 */
public record OwnerLoad(
        @Nullable String owner,
        int items,
        BigDecimal effort,
        int unestimated,
        @Nullable BigDecimal capacity,
        boolean overCapacity) {}
