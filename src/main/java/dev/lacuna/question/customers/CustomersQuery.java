package dev.lacuna.question.customers;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.commitment.CommitmentForecast;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Customer.Proposal;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.rule.CommitmentFacts.CommitmentFact;
import dev.lacuna.rule.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What are customers exposed to, and what became of what they were promised?
 *
 * @param question about today: without a release, and without a model, since customers have their own
 * @param customer asks about one only
 * @param showWeights whether to show what customers weigh; else they only order
 */
public record CustomersQuery(AssessQuery question, @Nullable String customer, boolean showWeights)
        implements Query<Customers> {

    @Override
    public Customers ask(Lacuna.Inquiry inquiry, LocalDate today) {
        Scenario scenario = scenario(inquiry.catalog(), today);
        List<Customer> asked = asked(inquiry.catalog());
        CommitmentForecast prospects = prospects(inquiry.catalog(), scenario, asked);
        Assessment answer = inquiry.assess(scenario);
        Set<Fact> facts = new LinkedHashSet<>(prospects.facts());
        facts.addAll(CustomerFactBuilder.of(answer, asked));
        return new CustomersAssembler(answer, asked, prospects, inquiry.conclude(facts), showWeights).customers();
    }

    /** The facts that the rules about customers are given, for a scenario without a release. */
    public static Set<Fact> facts(Lacuna.Inquiry inquiry, Scenario scenario) {
        List<Customer> all = inquiry.catalog().customers();
        Set<Fact> facts =
                new LinkedHashSet<>(prospects(inquiry.catalog(), scenario, all).facts());
        facts.addAll(CustomerFactBuilder.of(inquiry.assess(scenario), all));
        return facts;
    }

    /** The scenario that is asked for, checked against the catalog together with the customer. */
    public Scenario scenario(Catalog catalog, LocalDate today) {
        asked(catalog);
        return question.scenario(catalog, today);
    }

    private List<Customer> asked(Catalog catalog) {
        if (customer == null) {
            return catalog.customers();
        }
        List<Customer> found = catalog.customers().stream()
                .filter(each -> each.id().equals(customer))
                .toList();
        if (found.isEmpty()) {
            List<String> ids = catalog.customers().stream().map(Customer::id).toList();
            throw new QueryException(
                    "There is no customer (" + customer + ") in the catalog.",
                    ids.isEmpty()
                            ? "Maybe add customers/" + customer + ".yaml."
                            : "Maybe choose one of: " + String.join(", ", ids) + ".");
        }
        return found;
    }

    private static CommitmentForecast prospects(Catalog catalog, Scenario scenario, List<Customer> customers) {
        List<CommitmentFact> promised = new ArrayList<>();
        for (Customer each : customers) {
            promised.addAll(CommitmentFact.to(each));
            for (int i = 0; i < each.proposed().size(); i++) {
                Proposal proposal = each.proposed().get(i);
                promised.add(new CommitmentFact(
                        each.id(),
                        each.commitments().size() + i,
                        proposal.feature(),
                        proposal.facet(),
                        proposal.scope(),
                        proposal.by(),
                        true));
            }
        }
        return CommitmentForecast.of(catalog, scenario, promised, true);
    }
}
