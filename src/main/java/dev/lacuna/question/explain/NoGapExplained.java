package dev.lacuna.question.explain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is no gap.
 *
 * @param requirement absent if there is none of this id
 * @param feature the feature asked about, or the one that provides the capability; absent for a whole requirement
 * @param rests what the answer rests on: where it is met, the feature and all it depends on; where tenancy does not
 *     apply, the feature
 * @param related ids to ask about instead: near ones where the id is unknown, the gaps of the requirement where it has
 *     several
 */
public record NoGapExplained(
        Assessment assessment,
        @Nullable String askedAs,
        String subject,
        NoGapReason why,
        @JsonInclude(Include.NON_NULL) @Nullable PlacedRequirement requirement,
        @Nullable String feature,
        @JsonIgnore List<FeatureOnPath> rests,
        List<String> related)
        implements Explanation {

    /** Why there is no gap. */
    public enum NoGapReason implements Term {
        /** What is wanted is offered, by the feature and by all it depends on. */
        MET,
        /** Tenancy has no meaning for the feature in this facet. */
        NOT_APPLICABLE,
        /** The requirement does not look at this feature. */
        NOT_ASKED,
        /** The requirement does not count under the tenancy model asked about; {@code related} names the gap where it would be one. */
        NOT_COUNTED,
        /** It is a requirement that looks at features one by one. */
        SEVERAL,
        /** The target has no such requirement. */
        UNKNOWN_REQUIREMENT,
        /** The catalog has no such feature. */
        UNKNOWN_FEATURE
    }

    public NoGapExplained {
        rests = List.copyOf(rests);
        related = List.copyOf(related);
    }

    @Override
    public String about() {
        return "no-gap";
    }

    /** Absent where there is no such requirement. */
    @JsonProperty
    @JsonInclude(Include.NON_NULL)
    @Nullable
    List<FeatureOnPath> restsOn() {
        return requirement == null ? null : rests;
    }

    @Override
    public boolean namesNothing() {
        return why == NoGapReason.UNKNOWN_REQUIREMENT || why == NoGapReason.UNKNOWN_FEATURE;
    }
}
