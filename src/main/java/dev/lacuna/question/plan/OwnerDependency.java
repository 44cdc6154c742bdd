package dev.lacuna.question.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What one owner needs of another, across the boundary between them.
 *
 * @param from whose features have the gaps
 * @param to who has to change something
 * @param subject the feature to change
 * @param gaps the mandatory gaps of {@code from} that wait for it, by id
 * @param delivered whether the plan does it for all of them
 */
public record OwnerDependency(
        String from,
        String to,
        @JsonIgnore String subject,
        @JsonIgnore String facet,
        List<String> gaps,
        boolean delivered) {

    public OwnerDependency {
        gaps = List.copyOf(gaps);
    }

    /** {@code FEATURE:FACET}. */
    @JsonProperty
    public String id() {
        return subject + ":" + facet;
    }
}
