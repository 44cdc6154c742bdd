package dev.lacuna.question.unknowns;

import dev.lacuna.rule.Verdict;

/**
 * Between what a verdict can lie, however the unknowns turn out.
 *
 * @param best if every unknown turned out tenant-scoped
 * @param worst if every unknown turned out cluster-scoped
 */
public record VerdictRange(Verdict today, Verdict best, Verdict worst) {

    /** Whether no unknown can change it. */
    public boolean settled() {
        return today == best && today == worst;
    }
}
