package dev.lacuna.question.whatif;

import dev.lacuna.assessment.Assessment;
import java.util.List;

/** Scenarios next to what they start from, in the order in which they were written. */
public record SideBySide(Assessment start, List<Side> sides) {

    public SideBySide {
        sides = List.copyOf(sides);
    }
}
