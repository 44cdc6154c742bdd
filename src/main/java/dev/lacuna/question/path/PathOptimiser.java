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
 * Chooses mendings: the least effort first, then the fewest, then the first by their ids, so that the same catalog gets
 * the same path.
 */
final class PathOptimiser {
    private static final int TIES_AT_ONCE = 10;

    private final Efforts efforts;
    private final int digits;
    private final IntegerProgram programme;
    private final TreeSet<String> open = new TreeSet<>();
    private Map<String, Boolean> taken = Map.of();
    private int ways;

    private PathOptimiser(Efforts efforts, int digits, Duration limit) {
        this.efforts = efforts;
        this.digits = digits;
        this.programme = new IntegerProgram(limit);
    }

    /** The least effort that overcomes all hurdles, each of which has a way. */
    static Solution least(List<BlockingGap> hurdles, Efforts efforts, Duration limit) {
        ClosingChoices ways = ClosingChoices.over(hurdles);
        return ways.choices().isEmpty()
                ? new Solution(ways.forced(), true, null)
                : new PathOptimiser(efforts, efforts.digits(), limit).least(ways);
    }

    /** The most hurdles overcome within limits: blockers first, then the others; then as much kept as possible. */
    static Solution most(List<BlockingGap> hurdles, Efforts efforts, EffortLimit limits, Duration limit) {
        List<BlockingGap> payable = new ArrayList<>();
        for (BlockingGap hurdle : hurdles) {
            List<BlockingGap.ClosingSet> within = hurdle.ways().stream()
                    .filter(way -> limits.couldAllow(way.mendings()))
                    .toList();
            if (!within.isEmpty()) {
                payable.add(new BlockingGap(hurdle.gap(), hurdle.severity(), hurdle.demanded(), within));
            }
        }
        return payable.isEmpty() && limits.kept().isEmpty()
                ? new Solution(new TreeSet<>(), true, null)
                : new PathOptimiser(efforts, Math.max(efforts.digits(), limits.digits()), limit).most(payable, limits);
    }

    private Solution least(ClosingChoices ways) {
        for (Set<SortedSet<String>> choice : ways.choices()) {
            programme.oneOf(decide(choice));
        }
        IntegerProgram.ProgramResult cheapest = programme.minimise(each(this::units));
        TreeSet<String> chosen = new TreeSet<>(ways.forced());
        if (cheapest.found()) {
            taken = cheapest.taken();
            breakTies();
            chosen.addAll(chosen());
        } else {
            chosen.addAll(greedy(ways));
        }
        BigDecimal least = efforts.of(ways.forced()).add(effort(Math.max(0, cheapest.bound())));
        return new Solution(chosen, cheapest.optimal(), least);
    }

    private Solution most(List<BlockingGap> hurdles, EffortLimit limits) {
        Map<String, Long> blockers = new LinkedHashMap<>();
        Map<String, Long> others = new LinkedHashMap<>();
        Map<Set<SortedSet<String>>, String> known = new LinkedHashMap<>();
        for (BlockingGap hurdle : hurdles) {
            Set<SortedSet<String>> choice = new LinkedHashSet<>(
                    hurdle.ways().stream().map(BlockingGap.ClosingSet::mendings).toList());
            String overcome = known.computeIfAbsent(choice, this::overcome);
            (hurdle.severity() == Severity.BLOCKER ? blockers : others).merge(overcome, -1L, Long::sum);
        }
        limits.state(programme, open, this::wholeUnits);
        IntegerProgram.ProgramResult first = programme.minimise(blockers);
        if (!first.found()) {
            return new Solution(greedy(hurdles, limits), false, most(first));
        }
        taken = first.taken();
        boolean proven = first.optimal() && hold(others) && keep(limits) && hold(each(this::units));
        if (proven) {
            breakTies();
        }
        return new Solution(chosen(), CapacityLimit.givenUp(limits, taken), proven, most(first));
    }

    private boolean keep(EffortLimit limits) {
        Map<String, Long> aim = new TreeMap<>();
        limits.kept().forEach(keep -> aim.put(keep, -1L));
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
    private String overcome(Set<SortedSet<String>> choice) {
        String name = "overcome " + ways++;
        programme.decide(name);
        Map<String, Long> weights = new LinkedHashMap<>();
        decide(choice).forEach(way -> weights.put(way, 1L));
        weights.put(name, -1L);
        programme.limit(weights, 0, Long.MAX_VALUE);
        return name;
    }

    /** For each set, the decision that can be made with yes only if all of it is taken. */
    private List<String> decide(Set<SortedSet<String>> choice) {
        List<String> decisions = new ArrayList<>();
        for (SortedSet<String> way : choice) {
            open.addAll(way);
            way.forEach(programme::decide);
            if (way.size() == 1) {
                decisions.add(way.first());
            } else {
                String name = "way " + ways++;
                programme.decide(name);
                way.forEach(mending -> programme.needs(name, mending));
                decisions.add(name);
            }
        }
        return decisions;
    }

    /** Among what is equally good, the fewest mendings, then the first by id; as far as time suffices. */
    private void breakTies() {
        boolean inTime = hold(each(mending -> 1));
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
        IntegerProgram.ProgramResult outcome = programme.minimise(aim);
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

    /** What can be had one after the other, blockers first, the cheaper before the dearer. */
    private SortedSet<String> greedy(List<BlockingGap> hurdles, EffortLimit limits) {
        TreeSet<String> chosen = new TreeSet<>();
        hurdles.stream()
                .sorted(Comparator.comparing(BlockingGap::severity).thenComparing(hurdle -> effort(cheapest(hurdle))))
                .forEach(hurdle -> {
                    TreeSet<String> more = new TreeSet<>(cheapest(hurdle));
                    more.addAll(chosen);
                    if (limits.allow(more)) {
                        chosen.addAll(more);
                    }
                });
        return chosen;
    }

    private SortedSet<String> cheapest(BlockingGap hurdle) {
        return hurdle.ways().stream()
                .map(BlockingGap.ClosingSet::mendings)
                .min(Comparator.comparing(this::effort))
                .orElseThrow();
    }

    private BigDecimal effort(Collection<String> mendings) {
        return efforts.of(mendings);
    }

    private static Collection<String> more(SortedSet<String> way, Set<String> chosen) {
        return way.stream().filter(mending -> !chosen.contains(mending)).toList();
    }

    private SortedSet<String> chosen() {
        TreeSet<String> chosen = new TreeSet<>();
        open.stream().filter(mending -> taken.getOrDefault(mending, false)).forEach(chosen::add);
        return chosen;
    }

    private Map<String, Long> each(ToLongFunction<String> weight) {
        Map<String, Long> weights = new TreeMap<>();
        open.forEach(mending -> weights.put(mending, weight.applyAsLong(mending)));
        return weights;
    }

    private long units(String mending) {
        return efforts.of(mending).movePointRight(digits).longValueExact();
    }

    private BigDecimal effort(long units) {
        return BigDecimal.valueOf(units).movePointLeft(digits);
    }
}
