package dev.lacuna.catalog.scenario;

import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;

/**
 * A feature's own scope in a facet, under a scenario.
 *
 * @param because the catalog statement or plan item that makes it so; for an assumed change, the statement it replaces
 * @param assumed whether an assumed change makes it so
 */
public record ScopeUnderScenario(Scope scope, Statement because, boolean assumed) {}
