package dev.lacuna.cli;

import dev.lacuna.catalog.Term;
import dev.lacuna.rule.Verdict;
import java.util.Arrays;
import java.util.stream.Collectors;

/** From which verdict on the answer counts as bad. */
enum FailOn implements Term {
    BLOCKED,
    UNVERIFIED,
    AT_RISK,
    NEVER;

    static FailOn of(String word) {
        return Arrays.stream(values())
                .filter(limit -> limit.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "--fail-on names no verdict (" + word + ").",
                        "Maybe choose one of: "
                                + Arrays.stream(values()).map(Term::word).collect(Collectors.joining(", ")) + "."));
    }

    boolean isBad(Verdict verdict) {
        return switch (this) {
            case NEVER -> false;
            case BLOCKED -> verdict == Verdict.NOT_ASSESSED || !Verdict.BLOCKED.worseThan(verdict);
            case UNVERIFIED -> verdict == Verdict.NOT_ASSESSED || !Verdict.UNVERIFIED.worseThan(verdict);
            case AT_RISK -> verdict == Verdict.NOT_ASSESSED || !Verdict.AT_RISK.worseThan(verdict);
        };
    }
}
