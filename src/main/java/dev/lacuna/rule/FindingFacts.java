package dev.lacuna.rule;

import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Term;
import org.jspecify.annotations.Nullable;

/** What the rules on findings see and conclude. */
public interface FindingFacts {

    /**
     * A finding.
     *
     * @param naming whether it names features
     * @param area that it names; may be absent
     */
    record ReportedFinding(
            String finding, boolean naming, @Nullable String area) implements SecondStageFact {}

    /** That a finding is about a feature in a facet, with its own scope there; one that names no facet is about each. */
    record FindingScope(String finding, String feature, String facet, Scope scope) implements SecondStageFact {}

    /** That a gap bears out a finding. */
    record ConfirmingGap(String finding, String gap) implements SecondStageConclusion {}

    /** That a gap is in the area of a finding that names no features, so that it may be what was meant. */
    record SameAreaGap(String finding, String gap) implements SecondStageConclusion {}

    /** What became of a finding. */
    record FindingJudgement(String finding, FindingState state) implements SecondStageConclusion {}

    /** What became of something that was reported. */
    enum FindingState implements Term {
        /** A feature that it names has a gap, or is the root cause of one. */
        CONFIRMED,
        /** Neither confirmed nor mended, or it names no feature. */
        OPEN,
        /** All features that it names are tenant-scoped by themselves, or tenancy does not apply to them. */
        MENDED
    }
}
