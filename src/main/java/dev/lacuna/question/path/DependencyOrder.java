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

    /**
     * @param reached for a mending, all those that stand on its feature's way in its facet, near or far
     */
    public DependencyOrder(Set<String> mendings, Function<String, SortedSet<String>> reached) {
        Map<String, SortedSet<String>> all = new HashMap<>();
        for (String mending : mendings) {
            TreeSet<String> within = new TreeSet<>(reached.apply(mending));
            within.retainAll(mendings);
            all.put(mending, within);
        }
        for (String mending : mendings) {
            TreeSet<String> others = new TreeSet<>(of(all, mending));
            others.removeIf(other -> other.equals(mending) || of(all, other).contains(mending));
            waitsFor.put(mending, others);
        }
        Map<String, Integer> depths = new HashMap<>();
        List<String> fewestFirst = new ArrayList<>(mendings);
        fewestFirst.sort(Comparator.comparingInt(mending -> waitsFor(mending).size()));
        for (String mending : fewestFirst) {
            int deepest = waitsFor(mending).stream()
                    .mapToInt(other -> depths.getOrDefault(other, 0))
                    .max()
                    .orElse(-1);
            depths.put(mending, deepest + 1);
        }
        inOrder = mendings.stream()
                .sorted(Comparator.comparing((String mending) -> depths.getOrDefault(mending, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** What others depend on before them, near before far, then by id. */
    public List<String> inOrder() {
        return inOrder;
    }

    /** Those that must be done before. */
    public SortedSet<String> waitsFor(String mending) {
        return of(waitsFor, mending);
    }

    private static SortedSet<String> of(Map<String, SortedSet<String>> sets, String mending) {
        return sets.getOrDefault(mending, new TreeSet<>());
    }
}
