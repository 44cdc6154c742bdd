package dev.lacuna.question.customers;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.result.Outcomes;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.rule.fact.Counts;
import dev.lacuna.rule.fact.Stated;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** States who uses what, under which models, and which gaps there are. */
final class UseFacts {
    private UseFacts() {}

    /** @param answer the last answer of its inquiry: the root causes of its gaps are asked for */
    static Set<Stated> of(Assessment answer, Collection<Customer> customers) {
        Set<Stated> facts = new LinkedHashSet<>(Outcomes.of(answer));
        List<String> models = modelsOf(answer);
        for (Requirement requirement : answer.target().requirements()) {
            for (String model : models) {
                if (model.equals(Counts.AS_ASKED) || requirement.countsUnder(model)) {
                    facts.add(new Asks(requirement.id(), model));
                }
            }
        }
        for (Customer customer : customers) {
            customer.uses().forEach(feature -> facts.add(new Use(customer.id(), feature)));
            lookedAtUnder(customer, models)
                    .forEach(model -> facts.add(new Tenancy(customer.id(), model, customer.knowsModel())));
        }
        return facts;
    }

    /** Those of the target, by id; what counts without any where there is none. */
    static List<String> modelsOf(Assessment answer) {
        List<String> models = answer.catalog().modelsOf(answer.target());
        return models.isEmpty()
                ? List.of(Counts.AS_ASKED)
                : models.stream().sorted().toList();
    }

    static List<String> lookedAtUnder(Customer customer, List<String> models) {
        return customer.knowsModel() ? List.of(customer.model()) : models;
    }
}
