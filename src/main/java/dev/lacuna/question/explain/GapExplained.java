package dev.lacuna.question.explain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proof of a gap.
 *
 * @param asked the rules by which the requirement is held against the feature
 * @param concluded the rules by which what was found becomes the gap
 * @param own the own scope of the feature that the gap is measured by; absent if nothing provides the capability
 * @param rootCauses nearest first
 * @param closesWhen any of them clears the gap, the one measured first; none if something has to be added
 */
public record GapExplained(
        Assessment assessment,
        @Nullable String askedAs,
        ProvenGap gap,
        PlacedRequirement requirement,
        List<AppliedRule> asked,
        List<AppliedRule> concluded,
        @Nullable PlacedScope own,
        List<ProvenRootCause> rootCauses,
        List<ClosingChanges> closesWhen)
        implements Explanation {
    public GapExplained {
        asked = List.copyOf(asked);
        concluded = List.copyOf(concluded);
        rootCauses = List.copyOf(rootCauses);
        closesWhen = List.copyOf(closesWhen);
    }

    @Override
    public String about() {
        return "gap";
    }

    @Override
    public String subject() {
        return gap.id();
    }

    /** The feature whose root causes the gap has. */
    @JsonProperty
    @Nullable
    String through() {
        return gap.assessed().fact().through();
    }

    /** The gap that is proved. */
    public record ProvenGap(AssessedGap assessed) implements GapSummary {}

    /**
     * A root cause, with the proof of it.
     *
     * @param way from the feature of the gap to the root cause: a shortest one
     * @param rule by which the root cause falls short by its own scope
     * @param otherWays how many other ways lead to it over dependencies, none of which passes a feature twice
     * @param moreWays whether there are more than {@code otherWays}: counting stops when it becomes long
     */
    public record ProvenRootCause(
            @JsonIgnore RootCause root,
            @Nullable String owner,
            List<Evidence> evidence,
            List<FeatureOnPath> way,
            @Nullable AppliedRule rule,
            int otherWays,
            boolean moreWays) {

        @JsonProperty
        String feature() {
            return root.feature();
        }

        /** Whether it is the feature of the gap itself. */
        boolean nearest() {
            return root.distance() == 0;
        }
    }

    /**
     * A set of changes that clears a gap; nothing less of these does.
     *
     * @param through the feature that then meets the requirement
     */
    public record ClosingChanges(String through, List<RequiredChange> changes) {}
}
