package dev.lacuna.question.brief;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.CatalogFacts.SeverityRow;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.Collection;
import java.util.List;

/** Which gaps make a verdict what it is, and which of their root causes have to go for it to get better. */
final class DecidingGaps {
    /** Worst first. */
    static final List<Verdict> BAD = List.of(Verdict.BLOCKED, Verdict.UNVERIFIED, Verdict.AT_RISK);

    private DecidingGaps() {}

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

    /** Whether a gap would still decide if this were its only root cause. */
    static boolean mustGo(RootCause cause, AssessedGap gap, Verdict verdict, List<SeverityRow> severities) {
        if (verdict == Verdict.UNVERIFIED) {
            return cause.scope() == Scope.UNKNOWN;
        }
        Severity decisive = verdict == Verdict.BLOCKED ? Severity.BLOCKER : Severity.MAJOR;
        return severities.contains(new SeverityRow(gap.fact().level(), cause.scope(), decisive));
    }
}
