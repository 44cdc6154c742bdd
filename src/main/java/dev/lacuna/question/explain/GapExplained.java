package dev.lacuna.question.explain;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.scenario.ScopeUnderScenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a gap.
 *
 * @param asked the rules by which the requirement is held against the feature
 * @param concluded the rules by which what was found becomes the gap
 * @param own the own scope of the feature that the gap is measured by; absent if nothing provides the capability
 * @param causes nearest first
 * @param closings any of them clears the gap, the one measured first; none if something has to be added
 */
public record GapExplained(
        Assessment assessment,
        AssessedGap gap,
        Requirement requirement,
        List<AppliedRule> asked,
        List<AppliedRule> concluded,
        @Nullable ScopeUnderScenario own,
        List<ProvenRootCause> causes,
        List<ClosingChanges> closings)
        implements Explanation {
    public GapExplained {
        asked = List.copyOf(asked);
        concluded = List.copyOf(concluded);
        causes = List.copyOf(causes);
        closings = List.copyOf(closings);
    }

    @Override
    public String subject() {
        return gap.id();
    }
}
