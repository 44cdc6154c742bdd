package dev.lacuna.assessment;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.rule.CatalogFacts.Claim;
import dev.lacuna.rule.CatalogFacts.DependencyFact;
import dev.lacuna.rule.CatalogFacts.FeatureFact;
import dev.lacuna.rule.CatalogFacts.LinkFact;
import dev.lacuna.rule.CatalogFacts.LinkNeed;
import dev.lacuna.rule.CatalogFacts.NamedFeature;
import dev.lacuna.rule.CatalogFacts.OwnScope;
import dev.lacuna.rule.CatalogFacts.ProvidedCapability;
import dev.lacuna.rule.CatalogFacts.RequirementFact;
import dev.lacuna.rule.CatalogFacts.WaiverFact;
import dev.lacuna.rule.Fact;
import org.jspecify.annotations.Nullable;

/** Which statement of the catalog stands behind a fact. */
final class Citations {
    private final Catalog catalog;
    private final ScenarioScopes scopes;

    Citations(Catalog catalog, Scenario scenario) {
        this.catalog = catalog;
        this.scopes = ScenarioScopes.under(catalog, scenario);
    }

    /** Absent for facts that nobody wrote down, like the day. */
    @Nullable
    Statement of(Fact fact) {
        if (fact instanceof OwnScope own) {
            return scopes.of(catalog.feature(own.feature()), own.facet()).because();
        } else if (fact instanceof DependencyFact dependency) {
            return Statement.of(StatementKind.DEPENDENCY, dependency.from(), dependency.to());
        } else if (fact instanceof ProvidedCapability provision) {
            return Statement.of(StatementKind.PROVISION, provision.feature(), provision.capability());
        } else if (fact instanceof RequirementFact requirement) {
            return Statement.of(StatementKind.REQUIREMENT, requirement.id());
        } else if (fact instanceof NamedFeature naming) {
            return Statement.of(StatementKind.REQUIREMENT, naming.requirement());
        } else if (fact instanceof WaiverFact waiver) {
            return Statement.of(
                    StatementKind.WAIVER, waiver.gap(), waiver.until().toString());
        } else if (fact instanceof Claim claim) {
            return Statement.of(StatementKind.EVIDENCE, claim.feature(), String.valueOf(claim.entry()));
        } else if (fact instanceof FeatureFact feature) {
            return Statement.of(StatementKind.FEATURE, feature.id());
        } else if (fact instanceof LinkFact link) {
            return Statement.of(StatementKind.LINK, link.topology(), link.id());
        } else if (fact instanceof LinkNeed need) {
            return Statement.of(StatementKind.LINK, need.topology(), need.link());
        }
        return null;
    }
}
