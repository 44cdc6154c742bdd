package dev.lacuna.question.findings;

import dev.lacuna.assessment.AssessedGap;
import java.util.List;

/**
 * A gap that bears on a finding.
 *
 * @param rootCauses the ids of the features whose own scope is why
 */
public record FindingGap(AssessedGap gap, List<String> rootCauses) {

    public FindingGap {
        rootCauses = List.copyOf(rootCauses);
    }
}
