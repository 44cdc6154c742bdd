package dev.lacuna.question.whatif;

import dev.lacuna.assessment.Assessment;
import java.util.List;

/** Scenarios next to what they start from, in the order in which they were written. */
public record ScenarioComparison(Assessment start, List<ScenarioEffect> sides) {

    public ScenarioComparison {
        sides = List.copyOf(sides);
    }
}
