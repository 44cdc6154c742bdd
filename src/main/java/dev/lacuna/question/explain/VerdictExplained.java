package dev.lacuna.question.explain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.rule.Verdict;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Why an area or the target has its verdict, and what the next better one takes.
 *
 * @param about {@code area} or {@code target}
 * @param models the verdict under each tenancy model
 * @param decidingGaps the gaps that make it so, by id
 * @param waivedGaps the gaps that it does not count, by id
 * @param next absent where there is no better one, or nothing was assessed
 */
public record VerdictExplained(
        Assessment assessment,
        @Nullable String askedAs,
        String about,
        String subject,
        Verdict verdict,
        SortedMap<String, Verdict> models,
        @JsonIgnore List<AssessedGap> decidingGaps,
        @JsonIgnore List<AssessedGap> waivedGaps,
        @JsonInclude(Include.NON_NULL) @Nullable VerdictImprovement next)
        implements Explanation {

    @JsonProperty
    List<String> deciding() {
        return decidingGaps.stream().map(AssessedGap::id).toList();
    }

    @JsonProperty
    List<String> waived() {
        return waivedGaps.stream().map(AssessedGap::id).toList();
    }

    /**
     * What the next better verdict takes.
     *
     * @param verdict the verdict that was inferred with all changes done; absent where something has to be added to the
     *     catalog first, so that nobody can tell
     * @param changes by feature and facet; what is unknown is taken to turn out well
     * @param missing the requirements on capabilities that nothing provides
     */
    public record VerdictImprovement(@Nullable Verdict verdict, List<RequiredChange> changes, List<String> missing) {}
}
