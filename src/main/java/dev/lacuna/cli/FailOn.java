package dev.lacuna.cli;

import dev.lacuna.catalog.Term;
import dev.lacuna.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** From which verdict on the answer counts as bad. */
enum FailOn implements Term {
    BLOCKED(Verdict.BLOCKED),
    UNVERIFIED(Verdict.UNVERIFIED),
    AT_RISK(Verdict.AT_RISK),
    NEVER(null);

    private final @Nullable Verdict limit;

    FailOn(@Nullable Verdict limit) {
        this.limit = limit;
    }

    static FailOn of(String word) {
        return TermOption.of(values(), word, "--fail-on names no verdict");
    }

    boolean isBad(Verdict verdict) {
        return limit != null && (verdict == Verdict.NOT_ASSESSED || !limit.worseThan(verdict));
    }

    int exitCode(Verdict verdict) {
        return isBad(verdict) ? ExitCode.BAD : ExitCode.FINE;
    }
}
