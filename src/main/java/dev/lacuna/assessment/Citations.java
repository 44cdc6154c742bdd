package dev.lacuna.assessment;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.Kind;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.Scopes;
import dev.lacuna.rule.fact.Claim;
import dev.lacuna.rule.fact.Dependency;
import dev.lacuna.rule.fact.Feature;
import dev.lacuna.rule.fact.Link;
import dev.lacuna.rule.fact.LinkNeed;
import dev.lacuna.rule.fact.Naming;
import dev.lacuna.rule.fact.OwnScope;
import dev.lacuna.rule.fact.Provision;
import dev.lacuna.rule.fact.Requirement;
import dev.lacuna.rule.fact.Stated;
import dev.lacuna.rule.fact.Waiver;
import org.jspecify.annotations.Nullable;

/** Which statement of the catalog stands behind a fact. */
final class Citations {
    private final Catalog catalog;
    private final Scopes scopes;

    Citations(Catalog catalog, Scenario scenario) {
        this.catalog = catalog;
        this.scopes = Scopes.under(catalog, scenario);
    }

    /** Absent for facts that nobody wrote down, like the day. */
    @Nullable
    Statement of(Stated fact) {
        if (fact instanceof OwnScope own) {
            return scopes.of(catalog.feature(own.feature()), own.facet()).because();
        } else if (fact instanceof Dependency dependency) {
            return Statement.of(Kind.DEPENDENCY, dependency.from(), dependency.to());
        } else if (fact instanceof Provision provision) {
            return Statement.of(Kind.PROVISION, provision.feature(), provision.capability());
        } else if (fact instanceof Requirement requirement) {
            return Statement.of(Kind.REQUIREMENT, requirement.id());
        } else if (fact instanceof Naming naming) {
            return Statement.of(Kind.REQUIREMENT, naming.requirement());
        } else if (fact instanceof Waiver waiver) {
            return Statement.of(Kind.WAIVER, waiver.gap(), waiver.until().toString());
        } else if (fact instanceof Claim claim) {
            return Statement.of(Kind.EVIDENCE, claim.feature(), String.valueOf(claim.entry()));
        } else if (fact instanceof Feature feature) {
            return Statement.of(Kind.FEATURE, feature.id());
        } else if (fact instanceof Link link) {
            return Statement.of(Kind.LINK, link.topology(), link.id());
        } else if (fact instanceof LinkNeed need) {
            return Statement.of(Kind.LINK, need.topology(), need.link());
        }
        return null;
    }
}
