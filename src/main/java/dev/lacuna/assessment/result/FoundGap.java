package dev.lacuna.assessment.result;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.conclusion.Gap;
import dev.lacuna.rule.fact.Fact;
import dev.lacuna.rule.fact.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A gap that an assessment has.
 *
 * @param at {@link ResultFactBuilder#TODAY}, or the release that was projected to
 * @param gap its id
 * @param feature the feature that falls short; absent for a capability
 * @param through the feature whose root causes it has: {@code feature}, or the best provider; absent if there is none
 * @param required the scope demanded
 * @param waived whether it is accepted on the day asked about
 */
public record FoundGap(
        String at,
        String gap,
        String requirement,
        @Nullable String feature,
        @Nullable String through,
        String area,
        String facet,
        Scope required,
        Level level,
        Severity severity,
        boolean waived)
        implements Fact {

    static FoundGap of(String at, AssessedGap found) {
        Gap gap = found.fact();
        return new FoundGap(
                at,
                gap.id(),
                gap.requirement(),
                gap.feature(),
                gap.through(),
                gap.area(),
                gap.facet(),
                gap.required(),
                gap.level(),
                gap.severity(),
                found.waived());
    }
}
