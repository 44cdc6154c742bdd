package dev.lacuna.explain;

import dev.lacuna.assessment.Assessment;

/** Why something is so. */
public sealed interface Explanation
        permits GapExplained, NoGapExplained, FeatureExplained, AreaExplained, TargetExplained {

    /** What it was read from. */
    Assessment assessment();

    /** The id that was asked about. */
    String subject();
}
