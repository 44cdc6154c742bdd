package dev.lacuna.read.load;

import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Customer.Proposal;
import dev.lacuna.catalog.Finding;
import dev.lacuna.catalog.Finding.FindingFile;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.catalog.Qualifier.QualifierFile;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.Topology.Environment;
import dev.lacuna.catalog.Topology.Link;
import dev.lacuna.catalog.Topology.Need;

/** Checks what plans, and those who use the platform, refer to: customers, topologies, qualifiers and findings. */
final class UseCheck {
    private final CatalogIds words;
    private final IdRegistry plans;
    private final IdRegistry planItems;
    private final IdRegistry customers;
    private final IdRegistry topologies;
    private final IdRegistry findings;

    UseCheck(CatalogIds words) {
        this.words = words;
        this.plans = new IdRegistry("plan of the release", words.problems);
        this.planItems = new IdRegistry("plan item", words.problems);
        this.customers = new IdRegistry("customer", words.problems);
        this.topologies = new IdRegistry("topology", words.problems);
        this.findings = new IdRegistry("finding", words.problems);
    }

    void check(UncheckedCatalog draft) {
        draft.all(ReleasePlan.class).forEach(this::plan);
        draft.all(Customer.class).forEach(this::customer);
        draft.all(Topology.class).forEach(this::topology);
        draft.all(QualifierFile.class, QualifierFile::qualifiers).forEach(this::qualifier);
        draft.all(FindingFile.class, FindingFile::findings).forEach(this::finding);
    }

    private void plan(ReleasePlan plan) {
        plans.give(plan.release(), words.origins.value(plan, "release"));
        words.need(words.releases, plan, "release", plan.release());
        words.needKeys(words.owners, plan, "capacity", plan.capacity().keySet());
        for (PlanItem item : plan.items()) {
            planItems.give(item.id(), words.origins.value(item, "id"));
            words.need(words.features, item, "feature", item.feature());
            words.needAll(words.facets, item, "facets", item.facets());
            words.need(words.owners, item, "owner", item.owner());
            words.needFacets(item.evidence());
        }
    }

    private void customer(Customer customer) {
        customers.give(customer.id(), words.origins.value(customer, "id"));
        if (!customer.model().equals(Customer.UNKNOWN_MODEL)) {
            words.need(words.models, customer, "model", customer.model());
        }
        words.needAll(words.features, customer, "uses", customer.uses());
        words.needFacets(customer.evidence());
        for (Commitment commitment : customer.commitments()) {
            words.need(words.features, commitment, "feature", commitment.feature());
            words.need(words.facets, commitment, "facet", commitment.facet());
            words.need(words.releases, commitment, "by", commitment.by());
        }
        for (Proposal proposal : customer.proposed()) {
            words.need(words.features, proposal, "feature", proposal.feature());
            words.need(words.facets, proposal, "facet", proposal.facet());
            words.need(words.releases, proposal, "by", proposal.by());
            words.needFacets(proposal.evidence());
        }
    }

    private void topology(Topology topology) {
        topologies.give(topology.id(), words.origins.value(topology, "id"));
        IdRegistry environments = new IdRegistry("environment", words.problems);
        for (Environment environment : topology.environments()) {
            environments.give(environment.id(), words.origins.value(environment, "id"));
        }
        IdRegistry links = new IdRegistry("link", words.problems);
        for (Link link : topology.links()) {
            links.give(link.id(), words.origins.value(link, "id"));
            words.need(environments, link, "from", link.from());
            words.need(environments, link, "to", link.to());
            for (Need need : link.needs()) {
                words.need(words.features, need, "feature", need.feature());
                words.need(words.facets, need, "facet", need.facet());
            }
        }
    }

    private void qualifier(Qualifier qualifier) {
        words.qualifiers.give(qualifier.id(), words.origins.value(qualifier, "id"));
        words.needAll(words.areas, qualifier, "areas", qualifier.areas());
    }

    private void finding(Finding finding) {
        findings.give(finding.id(), words.origins.value(finding, "id"));
        words.need(words.areas, finding, "area", finding.area());
        words.needAll(words.features, finding, "features", finding.features());
        words.need(words.facets, finding, "facet", finding.facet());
    }
}
