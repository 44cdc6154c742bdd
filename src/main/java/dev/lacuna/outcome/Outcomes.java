package dev.lacuna.outcome;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Scope;
import dev.lacuna.fact.Stated;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes down what an assessment came to, before the inquiry that made it answers the next scenario. */
public final class Outcomes {
    /** In the place of a release: as things are, without any plan. No release can be called so. */
    public static final String TODAY = "(today)";

    private Outcomes() {}

    /** All gaps of the areas asked about with their root causes, at {@link #TODAY} or the release of its scenario. */
    public static Set<Stated> of(Assessment assessment) {
        String release = assessment.scenario().release();
        String at = release == null ? TODAY : release;
        Set<Stated> facts = new LinkedHashSet<>();
        for (AssessedGap gap : assessment.gaps()) {
            facts.add(FoundGap.of(at, gap));
            Scope required = gap.fact().required();
            if (gap.fact().through() == null) {
                facts.add(new FoundCause(
                        at, gap.id(), gap.fact().requirement(), gap.fact().facet(), Scope.NONE, required));
            }
            for (RootCause cause : assessment.rootCauses(gap)) {
                facts.add(new FoundCause(at, gap.id(), cause.feature(), cause.facet(), cause.scope(), required));
            }
        }
        return facts;
    }
}
