package dev.lacuna.rule.fact;

import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.catalog.scenario.ScopeUnderScenario;

/** A feature's own scope in a facet, under the scenario. {@code node} stands for all features that depend on each other in this facet: the first of them by id, or the feature itself where there is no cycle. {@code catalogued} unless a plan or an assumption sets it. */
public record OwnScope(String feature, String facet, Scope scope, String node, boolean catalogued) implements Fact {

    static OwnScope of(Feature feature, String facet, ScenarioScopes scopes, String node) {
        ScopeUnderScenario own = scopes.of(feature, facet);
        boolean catalogued = !own.assumed() && own.because().kind() == Statement.StatementKind.SCOPE;
        return new OwnScope(feature.id(), facet, own.scope(), node, catalogued);
    }
}
