package dev.lacuna.question.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the few decisions that together unlock the most gaps, where each gap takes a set of them. */
final class DecisionSearch {
    private static final int TRIES = 50_000;

    private final int most;
    private final List<GapGroup> wanted;
    private SortedSet<String> best = new TreeSet<>();
    private int unlocked;
    private int tried;

    /** So many gaps take the same decisions. */
    private record GapGroup(SortedSet<String> decisions, int gaps) {
        double perDecision(Set<String> chosen) {
            return (double) gaps
                    / decisions.stream().filter(id -> !chosen.contains(id)).count();
        }
    }

    /**
     * @param takes the decisions that each gap takes
     * @param most how many may be chosen
     */
    DecisionSearch(Iterable<SortedSet<String>> takes, int most) {
        this.most = most;
        Map<String, GapGroup> sets = new TreeMap<>();
        for (SortedSet<String> set : takes) {
            if (set.size() <= most) {
                sets.merge(
                        String.join(" ", set),
                        new GapGroup(set, 1),
                        (one, other) -> new GapGroup(one.decisions(), one.gaps() + other.gaps()));
            }
        }
        wanted = sets.values().stream()
                .sorted(Comparator.comparing((GapGroup it) -> it.perDecision(Set.of()))
                        .reversed())
                .toList();
        note(greedy());
        search(0, new TreeSet<>());
    }

    SortedSet<String> best() {
        return best;
    }

    /** Whether all were tried. */
    boolean proven() {
        return tried <= TRIES;
    }

    private SortedSet<String> greedy() {
        SortedSet<String> chosen = new TreeSet<>();
        List<GapGroup> open = new ArrayList<>(wanted);
        while (true) {
            open.removeIf(
                    it -> chosen.containsAll(it.decisions()) || with(chosen, it).size() > most);
            if (open.isEmpty()) {
                return chosen;
            }
            open.stream()
                    .max(Comparator.comparing((GapGroup it) -> it.perDecision(chosen)))
                    .ifPresent(next -> chosen.addAll(next.decisions()));
        }
    }

    private void search(int from, SortedSet<String> chosen) {
        for (int i = from; i < wanted.size() && ++tried <= TRIES; i++) {
            SortedSet<String> more = with(chosen, wanted.get(i));
            if (more.size() > chosen.size() && more.size() <= most) {
                note(more);
                search(i + 1, more);
            }
        }
    }

    private void note(SortedSet<String> chosen) {
        int gaps = wanted.stream()
                .filter(it -> chosen.containsAll(it.decisions()))
                .mapToInt(GapGroup::gaps)
                .sum();
        boolean better = gaps != unlocked
                ? gaps > unlocked
                : chosen.size() != best.size()
                        ? chosen.size() < best.size()
                        : String.join(" ", chosen).compareTo(String.join(" ", best)) < 0;
        if (better) {
            best = chosen;
            unlocked = gaps;
        }
    }

    private static SortedSet<String> with(SortedSet<String> chosen, GapGroup wanted) {
        SortedSet<String> more = new TreeSet<>(chosen);
        more.addAll(wanted.decisions());
        return more;
    }
}
