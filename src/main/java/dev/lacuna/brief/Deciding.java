package dev.lacuna.brief;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.conclusion.Verdict;
import dev.lacuna.fact.Severity;
import java.util.Collection;
import java.util.List;

/** Which gaps make a verdict what it is, and which of their root causes have to go for it to get better. */
final class Deciding {
    /** Worst first. */
    static final List<Verdict> BAD = List.of(Verdict.BLOCKED, Verdict.UNVERIFIED, Verdict.AT_RISK);

    private Deciding() {}

    static boolean decides(AssessedGap gap, Verdict verdict) {
        if (!gap.counted()) {
            return false;
        }
        return switch (verdict) {
            case BLOCKED -> gap.fact().severity() == Severity.BLOCKER;
            case UNVERIFIED -> gap.fact().level() == Level.MANDATORY && gap.uncertain();
            case AT_RISK -> gap.fact().severity() == Severity.MAJOR;
            case READY, NOT_ASSESSED -> false;
        };
    }

    /** The worst verdict that some of these gaps speak for. */
    static Verdict worst(Collection<AssessedGap> gaps) {
        return BAD.stream()
                .filter(verdict -> gaps.stream().anyMatch(gap -> decides(gap, verdict)))
                .findFirst()
                .orElse(Verdict.READY);
    }

    /** A gap stops to block once all that is known to fall short is mended; in all else it takes every root cause. */
    static boolean takes(RootCause cause, Verdict verdict) {
        return verdict == Verdict.BLOCKED ? cause.scope() != Scope.UNKNOWN : true;
    }
}
