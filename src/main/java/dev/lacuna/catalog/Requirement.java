package dev.lacuna.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lacuna.catalog.KeyFormat.Default;
import dev.lacuna.catalog.KeyFormat.Demandable;
import dev.lacuna.catalog.KeyFormat.Matches;
import dev.lacuna.catalog.KeyFormat.OneOrMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a target demands: a scope, in one facet, of named features, of an area, or of a capability.
 *
 * @param models the tenancy models under which it counts; all of the target's if empty
 * @param formerly the ids that it had before, by which it is known in baselines and saved assessments
 */
public record Requirement(
        @Matches(IdPattern.REQUIREMENT) String id,
        String title,
        @OneOrMany List<String> feature,
        @Nullable String area,
        @Matches(IdPattern.ID) @Nullable String capability,
        String facet,
        @Demandable @Default("tenant") Scope scope,
        Level level,
        List<String> models,
        @Nullable String rationale,
        List<Source> sources,
        @OneOrMany @Matches(IdPattern.REQUIREMENT) List<String> formerly) {

    public Requirement {
        feature = List.copyOf(feature);
        models = List.copyOf(models);
        sources = List.copyOf(sources);
        formerly = List.copyOf(formerly);
    }

    /** One that never had another id. */
    public Requirement(
            String id,
            String title,
            List<String> feature,
            @Nullable String area,
            @Nullable String capability,
            String facet,
            Scope scope,
            Level level,
            List<String> models,
            @Nullable String rationale,
            List<Source> sources) {
        this(id, title, feature, area, capability, facet, scope, level, models, rationale, sources, List.of());
    }

    /** Whether it counts under a tenancy model. */
    public boolean countsUnder(String model) {
        return models.isEmpty() || models.contains(model);
    }

    /**
     * What a requirement leans on, e.g. a standard.
     *
     * @param id the clause or control in it
     * @param status how it was read, where that matters
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(
            String name,
            @Nullable String id,
            @Nullable String ref,
            @Nullable String status) {}
}
