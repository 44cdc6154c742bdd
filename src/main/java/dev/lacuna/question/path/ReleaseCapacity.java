package dev.lacuna.question.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What each owner can do in a release, and what the release holds already.
 *
 * @param capacity by owner; who is not in it is taken to be without a limit
 * @param load by owner: the efforts of what is planned, as far as they are known
 * @param optional what is planned and may be given up
 */
public record ReleaseCapacity(
        Map<String, BigDecimal> capacity, Map<String, BigDecimal> load, List<DroppablePlanItem> optional) {

    public ReleaseCapacity {
        capacity = new TreeMap<>(capacity);
        load = new TreeMap<>(load);
        optional = List.copyOf(optional);
    }

    /**
     * Something planned that may be given up.
     *
     * @param effort what that frees; where it is not known, nothing is known to be freed
     */
    public record DroppablePlanItem(String item, @Nullable String owner, BigDecimal effort) {}

    /** Whether too much of an owner is planned, whatever is given up. */
    public boolean exceeds(String owner) {
        return leftAtMost(owner).signum() < 0;
    }

    /** What is left of an owner's capacity if everything planned stays; below 0 where too much is planned. */
    BigDecimal left(String owner) {
        return capacity.getOrDefault(owner, BigDecimal.ZERO).subtract(load.getOrDefault(owner, BigDecimal.ZERO));
    }

    /** The same, if everything that may be given up is. */
    BigDecimal leftAtMost(String owner) {
        return optional.stream()
                .filter(each -> owner.equals(each.owner()))
                .map(DroppablePlanItem::effort)
                .reduce(left(owner), BigDecimal::add);
    }
}
