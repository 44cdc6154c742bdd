package dev.lacuna.catalog;

import dev.lacuna.catalog.KeyFormat.ForEachFacet;
import dev.lacuna.catalog.KeyFormat.Matches;
import dev.lacuna.catalog.KeyFormat.OneOrMany;
import dev.lacuna.catalog.KeyFormat.Shorthand;
import dev.lacuna.catalog.Platform.Facet;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something the platform offers.
 *
 * @param area its area; never absent in a loaded catalog
 * @param scope its scope in every facet that {@code facets} does not name
 * @param formerly the ids that it had before, by which it is known in baselines and saved assessments
 * @param effort what it takes to make it tenant-scoped, by facet, in the unit that the team uses
 */
public record Feature(
        @Matches(IdPattern.ID) String id,
        String name,
        @Nullable String area,
        @Nullable String description,
        @Nullable Scope scope,
        Map<String, Scope> facets,
        List<Dependency> dependsOn,
        @Matches(IdPattern.ID) List<String> provides,
        @Nullable String owner,
        @Nullable String since,
        @ForEachFacet Map<String, BigDecimal> effort,
        List<Evidence> evidence,
        @Nullable String note,
        @OneOrMany @Matches(IdPattern.ID) List<String> formerly) {

    public Feature {
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
        dependsOn = List.copyOf(dependsOn);
        provides = List.copyOf(provides);
        effort = Collections.unmodifiableMap(new TreeMap<>(effort));
        evidence = List.copyOf(evidence);
        formerly = List.copyOf(formerly);
    }

    /** One that never had another id. */
    public Feature(
            String id,
            String name,
            @Nullable String area,
            @Nullable String description,
            @Nullable Scope scope,
            Map<String, Scope> facets,
            List<Dependency> dependsOn,
            List<String> provides,
            @Nullable String owner,
            @Nullable String since,
            Map<String, BigDecimal> effort,
            List<Evidence> evidence,
            @Nullable String note) {
        this(
                id,
                name,
                area,
                description,
                scope,
                facets,
                dependsOn,
                provides,
                owner,
                since,
                effort,
                evidence,
                note,
                List.of());
    }

    /** The feature's own scope in a facet, before its dependencies are looked at. */
    public Scope own(String facet) {
        Scope named = facets.get(facet);
        if (named != null) {
            return named;
        }
        return scope != null ? scope : Scope.UNKNOWN;
    }

    /** The same feature in another area, for features that take the area of their file. */
    public Feature withArea(String otherArea) {
        return copy(otherArea, effort);
    }

    /** The same feature with other efforts, for features that state one number for every facet. */
    public Feature withEffort(Map<String, BigDecimal> otherEffort) {
        return copy(area, otherEffort);
    }

    private Feature copy(@Nullable String otherArea, Map<String, BigDecimal> otherEffort) {
        return new Feature(
                id,
                name,
                otherArea,
                description,
                scope,
                facets,
                dependsOn,
                provides,
                owner,
                since,
                otherEffort,
                evidence,
                note,
                formerly);
    }

    /**
     * That a feature leans on another.
     *
     * @param facets the facets it carries; if empty, those that propagate
     */
    @Shorthand("feature")
    public record Dependency(String feature, List<String> facets) {

        public Dependency {
            facets = List.copyOf(facets);
        }

        /** Whether the other feature's scope in {@code facet} limits this one's. */
        public boolean carries(Facet facet) {
            return facets.isEmpty() ? facet.propagates() : facets.contains(facet.id());
        }
    }

    /**
     * One file of features ({@code features/*.yaml}).
     *
     * @param area the area of all features in the file that name none
     */
    public record FeatureFile(@Nullable String area, List<Feature> features) {

        public FeatureFile {
            features = List.copyOf(features);
        }
    }
}
