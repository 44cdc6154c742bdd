package dev.lacuna.question.path;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** How much effort each owner has left; dropping planned items adds to it. */
final class CapacityLimit {
    private static final String KEEP = "keep ";
    private static final String EVERYBODY = "everybody";

    private final ReleaseCapacity room;
    private final Efforts efforts;
    private final Function<String, @Nullable String> ownerOf;

    /** @param ownerOf who makes a change; absent if nobody is named */
    CapacityLimit(ReleaseCapacity room, Efforts efforts, Function<String, @Nullable String> ownerOf) {
        this.room = room;
        this.efforts = efforts;
        this.ownerOf = ownerOf;
    }

    /** One sum of effort for everything. */
    static CapacityLimit budget(BigDecimal most, Efforts efforts) {
        BigDecimal whole = most.setScale(efforts.digits(), RoundingMode.FLOOR);
        return new CapacityLimit(
                new ReleaseCapacity(Map.of(EVERYBODY, whole), Map.of(), List.of()), efforts, change -> EVERYBODY);
    }

    /** Whether changes are within the limit, if nothing is dropped for them and nothing else is changed. */
    boolean allow(Collection<String> changes) {
        return within(changes, room::left);
    }

    /** Whether changes could be within the limit at all. */
    boolean couldAllow(Collection<String> changes) {
        return within(changes, room::leftAtMost);
    }

    private boolean within(Collection<String> changes, Function<String, BigDecimal> left) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (String change : changes) {
            String owner = ownerOf.apply(change);
            if (owner != null && room.capacity().containsKey(owner)) {
                sums.merge(owner, efforts.of(change), BigDecimal::add);
            }
        }
        return sums.entrySet().stream()
                .allMatch(
                        sum -> sum.getValue().signum() == 0 || sum.getValue().compareTo(left.apply(sum.getKey())) <= 0);
    }

    /** By which power of ten the numbers in it become whole. */
    int digits() {
        return Stream.of(
                        room.capacity().values().stream(),
                        room.load().values().stream(),
                        room.optional().stream().map(ReleaseCapacity.DroppablePlanItem::effort))
                .flatMap(Function.identity())
                .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    /**
     * Adds a constraint for each owner. Keeping a planned item takes room as a change does, so that all weights have one
     * sign: the solver presolves others wrongly. An owner of whom too much is planned anyway needs no constraint, since
     * {@link #couldAllow} leaves them nothing that takes effort.
     *
     * @param units turns an amount of effort into whole numbers, rounded down
     */
    void addTo(IntegerProgram program, Set<String> changes, ToLongFunction<BigDecimal> units) {
        keepDecisions().forEach(program::addDecision);
        for (String owner : room.capacity().keySet()) {
            if (room.exceeds(owner)) {
                continue;
            }
            Map<String, Long> weights = new LinkedHashMap<>();
            for (String change : changes) {
                if (owner.equals(ownerOf.apply(change))) {
                    weights.put(change, units.applyAsLong(efforts.of(change)));
                }
            }
            for (ReleaseCapacity.DroppablePlanItem each : droppable()) {
                if (owner.equals(each.owner())) {
                    weights.put(KEEP + each.item(), units.applyAsLong(each.effort()));
                }
            }
            program.addConstraint(weights, Long.MIN_VALUE, units.applyAsLong(room.leftAtMost(owner)));
        }
    }

    /** The decisions to keep what may be dropped, made with yes as often as possible. */
    Set<String> keepDecisions() {
        return droppable().stream().map(each -> KEEP + each.item()).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<ReleaseCapacity.DroppablePlanItem> droppable() {
        return room.optional().stream()
                .filter(each -> each.effort().signum() > 0)
                .filter(each -> each.owner() != null && room.capacity().containsKey(each.owner()))
                .filter(each -> !room.exceeds(String.valueOf(each.owner())))
                .toList();
    }

    /** The planned items that a solution drops. */
    SortedSet<String> droppedItems(Map<String, Boolean> taken) {
        return keepDecisions().stream()
                .filter(keep -> !taken.getOrDefault(keep, true))
                .map(keep -> keep.substring(KEEP.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
