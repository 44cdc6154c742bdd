package dev.lacuna.read.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class SpellingSuggestion {
    private static final int TYPOS = 2;
    private static final int LISTED = 12;
    private static final int LONGEST = 100;

    private SpellingSuggestion() {}

    /** The known word that is at most two typos away, or that ends in the word after a dot. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.min(TYPOS, Math.max(1, word.length() / 3));
        Optional<String> near = known.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= allowed)
                .filter(other -> typos(word, other) <= allowed)
                .min(Comparator.comparingInt((String other) -> typos(word, other))
                        .thenComparing(Comparator.naturalOrder()));
        return near.isPresent()
                ? near
                : known.stream().filter(other -> other.endsWith("." + word)).min(Comparator.naturalOrder());
    }

    /** What to do, in words: the near word, else a choice of the known ones. */
    public static String advice(String word, Collection<String> known) {
        return to(word, known)
                .map(near -> "Maybe write \"" + near + "\".")
                .orElseGet(() -> "Maybe write one of " + listed(known) + ".");
    }

    /** The words in brackets, not more than a line of them. */
    public static String listed(Collection<String> known) {
        List<String> some = known.stream().limit(LISTED).map(SafeText::of).toList();
        return "(" + String.join(", ", some) + (known.size() > LISTED ? ", …" : "") + ")";
    }

    /** Insertions, deletions, replacements and swaps of neighbours; the case of letters counts for nothing. */
    private static int typos(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
