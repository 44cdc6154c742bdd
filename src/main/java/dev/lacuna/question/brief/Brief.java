package dev.lacuna.question.brief;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.rule.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page.
 *
 * @param id of the owner or area; absent for what nobody named owns
 * @param verdict of the area, or the worst that something of the owner's stands under
 * @param deciding the gaps that make the verdict what it is, by id
 * @param unproven how many more gaps of mandatory requirements have an unknown root cause
 * @param unknowns those that matter here, the most decisive first
 * @param ending waivers that end soon, by their last day
 */
public record Brief(
        @Nullable String id,
        Verdict verdict,
        List<AssessedGap> deciding,
        long unproven,
        Decisions decisions,
        List<ScopeToEstablish> unknowns,
        List<EndingWaiver> ending) {

    public Brief {
        deciding = List.copyOf(deciding);
        unknowns = List.copyOf(unknowns);
        ending = List.copyOf(ending);
    }
}
