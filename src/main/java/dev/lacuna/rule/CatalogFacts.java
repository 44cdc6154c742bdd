package dev.lacuna.rule;

import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Topology.Standing;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.catalog.scenario.ScopeUnderScenario;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a catalog says under a scenario: what the rules that assess see. */
public interface CatalogFacts {

    /** An area of the platform; {@code asked} if the scenario asks for its verdict. */
    record AreaFact(String id, boolean asked) implements Fact {}

    /** That a piece of evidence speaks for a feature's facet, and which scope it claims, if it claims one. */
    record Claim(String feature, String facet, @Nullable Scope scope, int entry) implements Fact {}

    /** The day asked about. */
    record Day(java.time.LocalDate date) implements Fact {}

    /** That a feature depends on another in a facet that the dependency carries, with the node of each. */
    record DependencyFact(String from, String to, String facet, String fromNode, String toNode) implements Fact {}

    /** An end of links, seen from its user. */
    record EnvironmentFact(String topology, String id, Standing standing) implements Fact {}

    /** A feature. */
    record FeatureFact(String id, String area, @Nullable String owner) implements Fact {}

    /** That a gap was there in the baseline, no better than this. */
    record KnownGapFact(String gap, Severity severity, Scope effective) implements Fact {}

    /** A wished connection of two environments of a topology. */
    record LinkFact(String topology, String id, String from, String to) implements Fact {}

    /** That a link uses a feature in a facet, at both ends. */
    record LinkNeed(String topology, String link, String feature, String facet) implements Fact {}

    /** That a requirement names a feature. */
    record NamedFeature(String requirement, String feature) implements Fact {}

    /** A feature's own scope in a facet, under the scenario. {@code node} stands for all features that depend on each other in this facet: the first of them by id, or the feature itself where there is no cycle. {@code catalogued} unless a plan or an assumption sets it. */
    record OwnScope(String feature, String facet, Scope scope, String node, boolean catalogued) implements Fact {

        public static OwnScope of(Feature feature, String facet, ScenarioScopes scopes, String node) {
            ScopeUnderScenario own = scopes.of(feature, facet);
            boolean catalogued = !own.assumed() && own.because().kind() == Statement.StatementKind.SCOPE;
            return new OwnScope(feature.id(), facet, own.scope(), node, catalogued);
        }
    }

    /** That a feature provides a capability. */
    record ProvidedCapability(String feature, String capability) implements Fact {}

    /** A requirement of the target. {@code area} and {@code capability} are absent where it names features. */
    record RequirementFact(
            String id,
            String facet,
            Scope scope,
            Level level,
            @Nullable String area,
            @Nullable String capability) implements Fact {}

    /** That a requirement counts under a tenancy model. */
    record RequirementInModel(String requirement, String model) implements Fact {
        /** In the place of a model: the question as it was asked, with the model that was named, or with all. */
        public static final String AS_ASKED = "*";
    }

    /** A row of the severity table: how bad a gap is whose effective scope is this. */
    record SeverityRow(Level level, Scope effective, Severity severity) implements Fact {}

    /** A tenancy model under which verdicts are given; {@link RequirementInModel#AS_ASKED} is the question as it was asked. */
    record TenancyModelFact(String id) implements Fact {}

    /** That a gap is accepted up to and including a day. */
    record WaiverFact(String gap, LocalDate until) implements Fact {}
}
