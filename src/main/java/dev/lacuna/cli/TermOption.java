package dev.lacuna.cli;

import dev.lacuna.catalog.Term;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an option whose value is one of several words. */
final class TermOption {
    private TermOption() {}

    /**
     * @param wrong what to say where no term has this word
     * @param besides words that the option takes besides, for the list of what to choose from
     */
    static <T extends Term> T of(T[] terms, String word, String wrong, String... besides) {
        return Arrays.stream(terms)
                .filter(term -> term.word().equals(word))
                .findFirst()
                .orElseThrow(() -> {
                    Stream<String> words = Stream.concat(Arrays.stream(terms).map(Term::word), Arrays.stream(besides));
                    return new UsageException(
                            wrong + " (" + word + ").",
                            "Maybe choose one of: " + words.collect(Collectors.joining(", ")) + ".");
                });
    }
}
