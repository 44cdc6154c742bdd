package dev.lacuna.question.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Puts changes that others depend on first; members of a cycle stand together, by id. */
public final class DependencyOrder {
    private final Map<String, SortedSet<String>> waitsFor = new HashMap<>();
    private final List<String> inOrder;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param reached for a change, all those that stand on its feature's way in its facet, near or far
     */
    public DependencyOrder(Set<String> changes, Function<String, SortedSet<String>> reached) {
        Map<String, SortedSet<String>> all = new HashMap<>();
        for (String change : changes) {
            TreeSet<String> within = new TreeSet<>(reached.apply(change));
            within.retainAll(changes);
            all.put(change, within);
        }
        for (String change : changes) {
            TreeSet<String> others = new TreeSet<>(of(all, change));
            others.removeIf(other -> other.equals(change) || of(all, other).contains(change));
            waitsFor.put(change, others);
        }
        Map<String, Integer> depths = new HashMap<>();
        List<String> fewestFirst = new ArrayList<>(changes);
        fewestFirst.sort(Comparator.comparingInt(change -> waitsFor(change).size()));
        for (String change : fewestFirst) {
            int deepest = waitsFor(change).stream()
                    .mapToInt(other -> depths.getOrDefault(other, 0))
                    .max()
                    .orElse(-1);
            depths.put(change, deepest + 1);
        }
        inOrder = changes.stream()
                .sorted(Comparator.comparing((String change) -> depths.getOrDefault(change, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        inOrder.forEach(change -> numbers.put(change, numbers.size() + 1));
    }

    /** What others depend on before them, near before far, then by id. */
    public List<String> inOrder() {
        return inOrder;
    }

    /** The place of a change in the order, from 1. */
    public int number(String change) {
        return numbers.getOrDefault(change, 0);
    }

    /** The numbers of those that must be done before. */
    public List<Integer> numbersBefore(String change) {
        return waitsFor(change).stream().map(this::number).sorted().toList();
    }

    private SortedSet<String> waitsFor(String change) {
        return of(waitsFor, change);
    }

    private static SortedSet<String> of(Map<String, SortedSet<String>> sets, String change) {
        return sets.getOrDefault(change, new TreeSet<>());
    }
}
