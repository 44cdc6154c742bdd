package dev.lacuna.question.path;

import dev.lacuna.rule.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses changes: the least effort first, then the fewest, then the first by their ids, so that the same catalog gets
 * the same path.
 */
final class PathOptimiser {
    private static final int TIES_AT_ONCE = 10;

    private final Efforts efforts;
    private final int digits;
    private final IntegerProgram program;
    private final TreeSet<String> open = new TreeSet<>();
    private Map<String, Boolean> taken = Map.of();
    private int ways;

    /**
     * @param chosen the ids of the changes
     * @param droppedItems the planned items that make room for them
     * @param proven whether it is proven that nothing better exists
     * @param bound what nothing can be better than, as far as it is known: the least effort, or the most blockers
     */
    record Solution(
            SortedSet<String> chosen,
            SortedSet<String> droppedItems,
            boolean proven,
            @Nullable BigDecimal bound) {}

    private PathOptimiser(Efforts efforts, int digits, Duration limit) {
        this.efforts = efforts;
        this.digits = digits;
        this.program = new IntegerProgram(limit);
    }

    /** The least effort that closes all gaps, each of which has a closing set. */
    static Solution least(List<BlockingGap> gaps, Efforts efforts, Duration limit) {
        ClosingChoices ways = ClosingChoices.over(gaps);
        return ways.choices().isEmpty()
                ? new Solution(ways.forced(), new TreeSet<>(), true, null)
                : new PathOptimiser(efforts, efforts.digits(), limit).least(ways);
    }

    /** The most gaps closed within a limit: blockers first, then the others; then as few planned items dropped as possible. */
    static Solution most(List<BlockingGap> gaps, Efforts efforts, CapacityLimit limit, Duration time) {
        List<BlockingGap> payable = new ArrayList<>();
        for (BlockingGap gap : gaps) {
            List<BlockingGap.ClosingSet> within = gap.closingSets().stream()
                    .filter(way -> limit.couldAllow(way.changes()))
                    .toList();
            if (!within.isEmpty()) {
                payable.add(new BlockingGap(gap.id(), gap.severity(), gap.demanded(), within));
            }
        }
        return payable.isEmpty() && limit.keepDecisions().isEmpty()
                ? new Solution(new TreeSet<>(), new TreeSet<>(), true, null)
                : new PathOptimiser(efforts, Math.max(efforts.digits(), limit.digits()), time).most(payable, limit);
    }

    private Solution least(ClosingChoices ways) {
        for (Set<SortedSet<String>> choice : ways.choices()) {
            program.atLeastOne(decide(choice));
        }
        IntegerProgram.ProgramResult cheapest = program.minimise(each(this::units));
        TreeSet<String> chosen = new TreeSet<>(ways.forced());
        if (cheapest.found()) {
            taken = cheapest.taken();
            breakTies();
            chosen.addAll(chosen());
        } else {
            chosen.addAll(greedy(ways));
        }
        BigDecimal least = efforts.of(ways.forced()).add(effort(Math.max(0, cheapest.bound())));
        return new Solution(chosen, new TreeSet<>(), cheapest.optimal(), least);
    }

    private Solution most(List<BlockingGap> gaps, CapacityLimit limit) {
        Map<String, Long> blockers = new LinkedHashMap<>();
        Map<String, Long> others = new LinkedHashMap<>();
        Map<Set<SortedSet<String>>, String> known = new LinkedHashMap<>();
        for (BlockingGap gap : gaps) {
            Set<SortedSet<String>> choice = new LinkedHashSet<>(gap.closingSets().stream()
                    .map(BlockingGap.ClosingSet::changes)
                    .toList());
            String closed = known.computeIfAbsent(choice, this::closed);
            (gap.severity() == Severity.BLOCKER ? blockers : others).merge(closed, -1L, Long::sum);
        }
        limit.addTo(program, open, this::wholeUnits);
        IntegerProgram.ProgramResult first = program.minimise(blockers);
        if (!first.found()) {
            return new Solution(greedy(gaps, limit), new TreeSet<>(), false, most(first));
        }
        taken = first.taken();
        boolean proven = first.optimal() && hold(others) && keep(limit) && hold(each(this::units));
        if (proven) {
            breakTies();
        }
        return new Solution(chosen(), limit.droppedItems(taken), proven, most(first));
    }

    private boolean keep(CapacityLimit limit) {
        Map<String, Long> aim = new TreeMap<>();
        limit.keepDecisions().forEach(keep -> aim.put(keep, -1L));
        return aim.isEmpty() || hold(aim);
    }

    /** In the smallest unit that occurs, rounded down; what is beyond all that could be asked for is as good as that. */
    private long wholeUnits(BigDecimal effort) {
        BigDecimal most = BigDecimal.valueOf(1L << 50);
        return effort.movePointRight(digits)
                .setScale(0, RoundingMode.FLOOR)
                .min(most)
                .max(most.negate())
                .longValue();
    }

    private static @Nullable BigDecimal most(IntegerProgram.ProgramResult blockers) {
        return blockers.bound() == Long.MIN_VALUE ? null : BigDecimal.valueOf(-blockers.bound());
    }

    /** A decision that can be made with yes only if one of the sets is taken whole. */
    private String closed(Set<SortedSet<String>> choice) {
        String name = "closed " + ways++;
        program.addDecision(name);
        Map<String, Long> weights = new LinkedHashMap<>();
        decide(choice).forEach(way -> weights.put(way, 1L));
        weights.put(name, -1L);
        program.addConstraint(weights, 0, Long.MAX_VALUE);
        return name;
    }

    /** For each set, the decision that can be made with yes only if all of it is taken. */
    private List<String> decide(Set<SortedSet<String>> choice) {
        List<String> decisions = new ArrayList<>();
        for (SortedSet<String> way : choice) {
            open.addAll(way);
            way.forEach(program::addDecision);
            if (way.size() == 1) {
                decisions.add(way.first());
            } else {
                String name = "way " + ways++;
                program.addDecision(name);
                way.forEach(change -> program.requireAlso(name, change));
                decisions.add(name);
            }
        }
        return decisions;
    }

    /** Among what is equally good, the fewest changes, then the first by id; as far as time suffices. */
    private void breakTies() {
        boolean inTime = hold(each(change -> 1));
        List<String> names = List.copyOf(open);
        for (int from = 0; inTime && from < names.size(); from += TIES_AT_ONCE) {
            Map<String, Long> aim = new TreeMap<>();
            for (int i = from; i < Math.min(from + TIES_AT_ONCE, names.size()); i++) {
                aim.put(names.get(i), -(1L << (from + TIES_AT_ONCE - i)));
            }
            inTime = hold(aim);
        }
    }

    private boolean hold(Map<String, Long> aim) {
        IntegerProgram.ProgramResult outcome = program.minimise(aim);
        taken = outcome.found() ? outcome.taken() : taken;
        return outcome.optimal();
    }

    private SortedSet<String> greedy(ClosingChoices ways) {
        TreeSet<String> chosen = new TreeSet<>();
        for (Set<SortedSet<String>> choice : ways.choices()) {
            choice.stream()
                    .min(Comparator.comparing(way -> efforts.of(more(way, chosen))))
                    .ifPresent(chosen::addAll);
        }
        return chosen;
    }

    /** What fits one after the other, blockers first, the cheaper before the dearer. */
    private SortedSet<String> greedy(List<BlockingGap> gaps, CapacityLimit limit) {
        TreeSet<String> chosen = new TreeSet<>();
        gaps.stream()
                .sorted(Comparator.comparing(BlockingGap::severity).thenComparing(gap -> efforts.of(cheapest(gap))))
                .forEach(gap -> {
                    TreeSet<String> more = new TreeSet<>(cheapest(gap));
                    more.addAll(chosen);
                    if (limit.allow(more)) {
                        chosen.addAll(more);
                    }
                });
        return chosen;
    }

    private SortedSet<String> cheapest(BlockingGap gap) {
        return gap.closingSets().stream()
                .map(BlockingGap.ClosingSet::changes)
                .min(Comparator.comparing(efforts::of))
                .orElseThrow();
    }

    private static Collection<String> more(SortedSet<String> way, Set<String> chosen) {
        return way.stream().filter(change -> !chosen.contains(change)).toList();
    }

    private SortedSet<String> chosen() {
        TreeSet<String> chosen = new TreeSet<>();
        open.stream().filter(change -> taken.getOrDefault(change, false)).forEach(chosen::add);
        return chosen;
    }

    private Map<String, Long> each(ToLongFunction<String> weight) {
        Map<String, Long> weights = new TreeMap<>();
        open.forEach(change -> weights.put(change, weight.applyAsLong(change)));
        return weights;
    }

    private long units(String change) {
        return efforts.of(change).movePointRight(digits).longValueExact();
    }

    private BigDecimal effort(long units) {
        return BigDecimal.valueOf(units).movePointLeft(digits);
    }
}
