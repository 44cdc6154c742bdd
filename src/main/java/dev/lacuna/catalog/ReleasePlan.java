package dev.lacuna.catalog;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
}
