package dev.lacuna.question.path;

import dev.lacuna.question.path.BlockingGap.ClosingSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is left to decide where all gaps must be closed. Most have one closing set only; what it needs is forced, which
 * settles others.
 *
 * @param forced what every solution takes
 * @param choices of each, all of one of the sets must be taken besides
 */
record ClosingChoices(SortedSet<String> forced, List<Set<SortedSet<String>>> choices) {

    static ClosingChoices over(List<BlockingGap> gaps) {
        TreeSet<String> forced = new TreeSet<>();
        Set<Set<SortedSet<String>>> choices = new LinkedHashSet<>();
        for (BlockingGap gap : gaps) {
            choices.add(new LinkedHashSet<>(
                    gap.closingSets().stream().map(ClosingSet::changes).toList()));
        }
        boolean settled = false;
        while (!settled) {
            settled = true;
            Set<Set<SortedSet<String>>> left = new LinkedHashSet<>();
            for (Set<SortedSet<String>> choice : choices) {
                Set<SortedSet<String>> rest = without(forced, choice);
                if (rest.size() == 1) {
                    forced.addAll(rest.iterator().next());
                    settled = false;
                } else if (!rest.isEmpty()) {
                    left.add(rest);
                }
            }
            choices = left;
        }
        return new ClosingChoices(forced, List.copyOf(choices));
    }

    /** The sets less what is taken anyway, and less those that take more than another; none if one is taken already. */
    private static Set<SortedSet<String>> without(SortedSet<String> taken, Collection<SortedSet<String>> choice) {
        Set<SortedSet<String>> rest = new HashSet<>();
        for (SortedSet<String> way : choice) {
            TreeSet<String> more = new TreeSet<>(way);
            more.removeAll(taken);
            rest.add(more);
        }
        if (rest.contains(new TreeSet<String>())) {
            return Set.of();
        }
        List<SortedSet<String>> least = new ArrayList<>();
        for (SortedSet<String> way : rest) {
            if (rest.stream().noneMatch(other -> !other.equals(way) && way.containsAll(other))) {
                least.add(way);
            }
        }
        least.sort((one, other) -> String.join(" ", one).compareTo(String.join(" ", other)));
        return new LinkedHashSet<>(least);
    }
}
