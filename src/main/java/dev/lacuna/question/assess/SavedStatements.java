package dev.lacuna.question.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.catalog.scenario.ScopeUnderScenario;
import dev.lacuna.rule.Severity;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment rested on, with places: everything a later comparison needs to name the cause of a difference
 * without the catalog at hand.
 *
 * @param planItems all of them, since commitments look at releases of their own
 * @param severities by level and kind of gap
 * @param areas what each area is called
 * @param platform what the platform is called, and {@code target} what the target is
 */
public record SavedStatements(
        SortedMap<String, SavedFeature> features,
        SortedMap<String, SavedRequirement> requirements,
        List<SavedWaiver> waivers,
        SortedMap<String, SavedPlanItem> planItems,
        SortedMap<String, SortedMap<String, Severity>> severities,
        SortedMap<String, String> areas,
        @JsonInclude(Include.NON_EMPTY) List<SavedCommitment> commitments,
        @Needed String platform,
        @Needed String target) {

    static SavedStatements of(Assessment assessment) {
        return new StatementCollector(assessment).collect();
    }

    static @Nullable String place(Catalog catalog, Statement statement) {
        Place place = catalog.place(statement);
        return place == null ? null : place.citation();
    }

    /** A feature, its scopes by facet, and its dependencies by the other feature. */
    public record SavedFeature(
            String name,
            @JsonInclude(Include.NON_EMPTY) List<String> formerly,
            @Nullable String area,
            @JsonInclude(Include.NON_NULL) @Nullable String owner,
            @JsonInclude(Include.NON_NULL) @Nullable String place,
            @JsonInclude(Include.NON_EMPTY) List<String> provides,
            @JsonInclude(Include.NON_EMPTY) SortedMap<String, SavedDependency> dependsOn,
            SortedMap<String, SavedScope> scopes) {

        static SavedFeature of(Feature feature, Catalog catalog, ScenarioScopes under) {
            TreeMap<String, SavedDependency> dependencies = new TreeMap<>();
            feature.dependsOn()
                    .forEach(dependency ->
                            dependencies.put(dependency.feature(), SavedDependency.of(feature, dependency, catalog)));
            TreeMap<String, SavedScope> scopes = new TreeMap<>();
            for (Facet facet : catalog.platform().facets()) {
                scopes.put(facet.id(), SavedScope.of(under.of(feature, facet.id()), catalog));
            }
            return new SavedFeature(
                    feature.name(),
                    feature.formerly(),
                    feature.area(),
                    feature.owner(),
                    SavedStatements.place(catalog, Statement.of(StatementKind.FEATURE, feature.id())),
                    feature.provides(),
                    dependencies,
                    scopes);
        }
    }

    /** The facets that a dependency carries. */
    public record SavedDependency(
            List<String> facets,
            @JsonInclude(Include.NON_NULL) @Nullable String place) {

        static SavedDependency of(Feature feature, Dependency dependency, Catalog catalog) {
            return new SavedDependency(
                    catalog.platform().facets().stream()
                            .filter(dependency::carries)
                            .map(Facet::id)
                            .sorted()
                            .toList(),
                    SavedStatements.place(
                            catalog, Statement.of(StatementKind.DEPENDENCY, feature.id(), dependency.feature())));
        }
    }

    /**
     * The own scope of a feature in a facet.
     *
     * @param by the plan item that raised it, or {@code assumption}
     */
    @JsonInclude(Include.NON_NULL)
    public record SavedScope(
            @Needed Scope scope,
            @Nullable String place,
            @Nullable String by) {

        static SavedScope of(ScopeUnderScenario own, Catalog catalog) {
            Statement because = own.because();
            String planned = because.kind() == StatementKind.PLAN_ITEM ? because.toString() : null;
            return new SavedScope(
                    own.scope(), SavedStatements.place(catalog, because), own.assumed() ? "assumption" : planned);
        }
    }

    /** A requirement of the target. */
    public record SavedRequirement(
            String title,
            @JsonInclude(Include.NON_EMPTY) List<String> formerly,
            @Needed String facet,
            @Needed Scope scope,
            @Needed Level level,
            @JsonInclude(Include.NON_EMPTY) List<String> feature,
            @JsonInclude(Include.NON_NULL) @Nullable String area,
            @JsonInclude(Include.NON_NULL) @Nullable String capability,
            @JsonInclude(Include.NON_EMPTY) List<String> models,
            @JsonInclude(Include.NON_NULL) @Nullable String place) {

        static SavedRequirement of(Requirement requirement, Catalog catalog) {
            return new SavedRequirement(
                    requirement.title(),
                    requirement.formerly(),
                    requirement.facet(),
                    requirement.scope(),
                    requirement.level(),
                    requirement.feature(),
                    requirement.area(),
                    requirement.capability(),
                    requirement.models(),
                    SavedStatements.place(catalog, Statement.of(StatementKind.REQUIREMENT, requirement.id())));
        }
    }

    /**
     * A plan item.
     *
     * @param delivered whether the scenario counts it
     * @param assumed {@code delivered} or {@code dropped}, where that was assumed
     */
    public record SavedPlanItem(
            @Needed String release,
            @Needed String feature,
            @Needed Scope scope,
            boolean delivered,
            @JsonInclude(Include.NON_NULL) @Nullable String assumed,
            @JsonInclude(Include.NON_NULL) @Nullable String title,
            @JsonInclude(Include.NON_EMPTY) List<String> facets,
            @JsonInclude(Include.NON_NULL) @Nullable String place) {

        static SavedPlanItem of(
                String release, PlanItem item, boolean delivered, @Nullable String assumed, Catalog catalog) {
            return new SavedPlanItem(
                    release,
                    item.feature(),
                    item.scope(),
                    delivered,
                    assumed,
                    item.title(),
                    item.facets(),
                    SavedStatements.place(catalog, Statement.of(StatementKind.PLAN_ITEM, item.id())));
        }
    }
}
