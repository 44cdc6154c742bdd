package dev.lacuna.question.explain;

import dev.lacuna.assessment.Assessment;

/** Why something is so. */
public sealed interface Explanation
        permits GapExplained, NoGapExplained, FeatureExplained, AreaExplained, TargetExplained, FormerIdExplained {

    /** What it was read from. */
    Assessment assessment();

    /** The id that was asked about. */
    String subject();

    /** Whether the id names nothing. */
    default boolean unknown() {
        return false;
    }
}
