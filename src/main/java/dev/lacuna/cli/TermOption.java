package dev.lacuna.cli;

import dev.lacuna.catalog.Term;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads a word of the vocabulary that an option was given. */
final class TermOption {
    private TermOption() {}

    static <T extends Term> T of(T[] all, String word, String kind, String option) {
        return Arrays.stream(all)
                .filter(term -> term.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        option + " names no " + kind + " (" + word + ").",
                        "Maybe choose one of: "
                                + Arrays.stream(all).map(Term::word).collect(Collectors.joining(", ")) + "."));
    }
}
