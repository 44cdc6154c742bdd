package dev.lacuna.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target demands: a scope, in one facet, of named features, of an area, or of a capability.
 *
 * @param models the tenancy models under which it counts; all of the target's if empty
 */
public record Requirement(
        @Matches(Ids.REQUIREMENT) String id,
        String title,
        @OneOrMany List<String> feature,
        @Nullable String area,
        @Matches(Ids.ID) @Nullable String capability,
        String facet,
        @Demandable @Default("tenant") Scope scope,
        Level level,
        List<String> models,
        @Nullable String rationale,
        List<Source> sources) {

    public Requirement {
        feature = List.copyOf(feature);
        models = List.copyOf(models);
        sources = List.copyOf(sources);
    }

    /** Whether it counts under a tenancy model. */
    public boolean countsUnder(String model) {
        return models.isEmpty() || models.contains(model);
    }
}
