package dev.lacuna.read.requests;

import dev.lacuna.read.yaml.SafeText;
import dev.lacuna.read.yaml.SpellingSuggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds columns by what they are called. */
final class ColumnGuess {
    private ColumnGuess() {}

    /** The first column of the name; -1 if there is none. */
    static int indexOf(String column, List<String> header) {
        String key = ExportMapping.key(column);
        for (int i = 0; i < header.size(); i++) {
            if (ExportMapping.key(header.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** What to do about a column that is not there: the one that is probably meant, else a choice. */
    static String advice(String column, List<String> header) {
        return like(column, header)
                .map(near -> "Maybe write in the mapping \"" + SafeText.of(near) + "\".")
                .orElseGet(() -> "Maybe write in the mapping one of " + SpellingSuggestion.listed(header) + ".");
    }

    /** The column of the same letters, else one whose words hold all of these or the other way round, else a near spelling. */
    static Optional<String> like(String column, List<String> header) {
        String wanted = words(column);
        Optional<String> same = header.stream()
                .filter(name -> words(name).replace(" ", "").equals(wanted.replace(" ", "")))
                .findFirst();
        Optional<String> longer = header.stream()
                .filter(name -> holds(words(name), wanted) || holds(wanted, words(name)))
                .findFirst();
        return same.or(() -> longer).or(() -> SpellingSuggestion.to(column, header));
    }

    private static boolean holds(String words, String others) {
        return !others.isEmpty() && (" " + words + " ").contains(" " + others + " ");
    }

    /** In small letters, with single spaces between, whatever joined them. */
    static String words(String column) {
        return column.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
