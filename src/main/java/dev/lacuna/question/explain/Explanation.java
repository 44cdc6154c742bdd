package dev.lacuna.question.explain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Requirement.Source;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScopeUnderScenario;
import dev.lacuna.question.ScenarioAnswer;
import dev.lacuna.rule.Justification;
import dev.lacuna.rule.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something is so; and the parts that several explanations have. */
public sealed interface Explanation extends ScenarioAnswer
        permits GapExplained, NoGapExplained, FeatureExplained, VerdictExplained {

    /** What it was read from. */
    @JsonIgnore
    Assessment assessment();

    /** The former id that was asked about; absent if it was the id of today. */
    @JsonInclude(Include.NON_NULL)
    @Nullable
    String askedAs();

    /** What is explained: {@code gap}, {@code no-gap}, {@code feature}, {@code area} or {@code target}. */
    @JsonProperty
    String about();

    /** The id of what is explained. */
    @JsonProperty
    String subject();

    /** Whether the id names nothing. */
    default boolean namesNothing() {
        return false;
    }

    @Override
    default String schema() {
        return "lacuna/explanation/v1";
    }

    @Override
    default Scenario scenario() {
        return assessment().scenario();
    }

    /** A gap in short. */
    interface GapSummary {
        @JsonIgnore
        AssessedGap assessed();

        @JsonProperty
        default String id() {
            return assessed().id();
        }

        @JsonProperty
        default String area() {
            return assessed().fact().area();
        }

        @JsonProperty
        default String facet() {
            return assessed().fact().facet();
        }

        @JsonProperty
        default Scope required() {
            return assessed().fact().required();
        }

        @JsonProperty
        default Scope effective() {
            return assessed().fact().effective();
        }

        @JsonProperty
        default Severity severity() {
            return assessed().fact().severity();
        }

        @JsonProperty
        default boolean inherited() {
            return assessed().fact().inherited();
        }

        @JsonProperty
        default boolean waived() {
            return assessed().waived();
        }
    }

    /**
     * A requirement, with its place in the catalog.
     *
     * @param models the tenancy models under which it counts; all if empty
     */
    record PlacedRequirement(
            String id,
            String title,
            String facet,
            Scope scope,
            Level level,
            @JsonIgnore @Nullable String capability,
            @JsonInclude(Include.NON_EMPTY) List<String> models,
            @JsonInclude(Include.NON_NULL) @Nullable String rationale,
            @JsonInclude(Include.NON_EMPTY) List<Source> sources,
            @JsonInclude(Include.NON_NULL) @Nullable Place place) {

        static PlacedRequirement of(Requirement requirement, Catalog catalog) {
            return new PlacedRequirement(
                    requirement.id(),
                    requirement.title(),
                    requirement.facet(),
                    requirement.scope(),
                    requirement.level(),
                    requirement.capability(),
                    requirement.models(),
                    requirement.rationale(),
                    requirement.sources(),
                    catalog.place(Statement.of(StatementKind.REQUIREMENT, requirement.id())));
        }
    }

    /**
     * A feature's own scope in a facet.
     *
     * @param assumed whether an assumed change makes it so
     * @param statement what makes it so; for an assumed change, what it replaces
     */
    record PlacedScope(
            Scope scope,
            boolean assumed,
            @JsonIgnore Statement statement,
            @Nullable Place place) {

        static PlacedScope of(ScopeUnderScenario own, Catalog catalog) {
            return new PlacedScope(own.scope(), own.assumed(), own.because(), catalog.place(own.because()));
        }

        @JsonProperty
        String because() {
            return statement.toString();
        }
    }

    /** The rule at a step of a proof: its id, and its sentence. */
    record AppliedRule(String id, String sentence) {
        static AppliedRule of(Justification step) {
            return new AppliedRule(step.rule(), step.sentence());
        }
    }

    /**
     * A feature on the way of a proof.
     *
     * @param own its own scope in the facet of the proof
     * @param rule by which the feature before it, which depends on it, falls short with it; absent for the first one, and
     *     around a circle
     * @param circle whether it and the feature before it depend on each other in a circle, so that what one lacks, all lack
     */
    record FeatureOnPath(
            String feature, PlacedScope own, @Nullable AppliedRule rule, boolean circle) {}

    /** That a feature's own scope in a facet has to go from one to another. */
    record RequiredChange(
            String feature,
            String facet,
            Scope from,
            Scope to,
            @Nullable String owner) {

        static RequiredChange of(RootCause root, Scope to, Catalog catalog) {
            String owner = catalog.feature(root.feature()).owner();
            return new RequiredChange(root.feature(), root.facet(), root.scope(), to, owner);
        }

        /** {@code establish} where nobody knows the scope, so that it may be there already; else {@code build}. */
        @JsonProperty
        String work() {
            return fromUnknown() ? "establish" : "build";
        }

        boolean fromUnknown() {
            return from == Scope.UNKNOWN;
        }
    }
}
