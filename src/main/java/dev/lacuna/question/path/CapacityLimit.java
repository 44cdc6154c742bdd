package dev.lacuna.question.path;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sum of effort for each owner, to which giving something up adds. */
final class CapacityLimit implements EffortLimit {
    private static final String KEEP = "keep ";

    private final ReleaseCapacity room;
    private final Efforts efforts;
    private final Function<String, @Nullable String> ownerOf;

    /**
     * @param ownerOf who does a mending; absent if nobody is named
     */
    CapacityLimit(ReleaseCapacity room, Efforts efforts, Function<String, @Nullable String> ownerOf) {
        this.room = room;
        this.efforts = efforts;
        this.ownerOf = ownerOf;
    }

    @Override
    public boolean allow(Collection<String> mendings) {
        return within(mendings, room::left);
    }

    @Override
    public boolean couldAllow(Collection<String> mendings) {
        return within(mendings, room::leftAtMost);
    }

    private boolean within(Collection<String> mendings, Function<String, BigDecimal> left) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (String mending : mendings) {
            String owner = ownerOf.apply(mending);
            if (owner != null && room.capacity().containsKey(owner)) {
                sums.merge(owner, efforts.of(mending), BigDecimal::add);
            }
        }
        return sums.entrySet().stream()
                .allMatch(
                        sum -> sum.getValue().signum() == 0 || sum.getValue().compareTo(left.apply(sum.getKey())) <= 0);
    }

    @Override
    public int digits() {
        return Stream.of(
                        room.capacity().values().stream(),
                        room.load().values().stream(),
                        room.optional().stream().map(ReleaseCapacity.DroppablePlanItem::effort))
                .flatMap(Function.identity())
                .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    @Override
    public void state(IntegerProgram programme, Set<String> mendings, ToLongFunction<BigDecimal> units) {
        kept().forEach(programme::decide);
        for (String owner : room.capacity().keySet()) {
            Map<String, Long> weights = new LinkedHashMap<>();
            for (String mending : mendings) {
                if (owner.equals(ownerOf.apply(mending))) {
                    weights.put(mending, units.applyAsLong(efforts.of(mending)));
                }
            }
            if (room.exceeds(owner)) {
                // Too much is planned whatever is given up: nothing that takes effort can be added.
                programme.limit(weights, Long.MIN_VALUE, 0);
            } else {
                // What is kept takes room as what is added does: weights of one sign are what the solver presolves
                // well.
                for (ReleaseCapacity.DroppablePlanItem each : givable()) {
                    if (owner.equals(each.owner())) {
                        weights.put(KEEP + each.item(), units.applyAsLong(each.effort()));
                    }
                }
                programme.limit(weights, Long.MIN_VALUE, units.applyAsLong(room.leftAtMost(owner)));
            }
        }
    }

    @Override
    public Set<String> kept() {
        return givable().stream().map(each -> KEEP + each.item()).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<ReleaseCapacity.DroppablePlanItem> givable() {
        return room.optional().stream()
                .filter(each -> each.effort().signum() > 0)
                .filter(each -> each.owner() != null && room.capacity().containsKey(each.owner()))
                .filter(each -> !room.exceeds(String.valueOf(each.owner())))
                .toList();
    }

    /** The items that a solution gives up. */
    static SortedSet<String> givenUp(EffortLimit limits, Map<String, Boolean> taken) {
        return limits.kept().stream()
                .filter(keep -> !taken.getOrDefault(keep, true))
                .map(keep -> keep.substring(KEEP.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
