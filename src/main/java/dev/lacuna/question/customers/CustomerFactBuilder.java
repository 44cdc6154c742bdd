package dev.lacuna.question.customers;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.result.ResultFactBuilder;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.rule.CatalogFacts.RequirementInModel;
import dev.lacuna.rule.CustomerFacts.CountedRequirement;
import dev.lacuna.rule.CustomerFacts.CustomerModel;
import dev.lacuna.rule.CustomerFacts.FeatureUse;
import dev.lacuna.rule.Fact;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** States who uses what, under which models, and which gaps there are. */
final class CustomerFactBuilder {
    private CustomerFactBuilder() {}

    /** @param answer the last answer of its inquiry: the root causes of its gaps are asked for */
    static Set<Fact> of(Assessment answer, Collection<Customer> customers) {
        Set<Fact> facts = new LinkedHashSet<>(ResultFactBuilder.of(answer));
        List<String> models = modelsOf(answer);
        for (Requirement requirement : answer.target().requirements()) {
            for (String model : models) {
                if (model.equals(RequirementInModel.AS_ASKED) || requirement.countsUnder(model)) {
                    facts.add(new CountedRequirement(requirement.id(), model));
                }
            }
        }
        for (Customer customer : customers) {
            customer.uses().forEach(feature -> facts.add(new FeatureUse(customer.id(), feature)));
            modelsOf(customer, models)
                    .forEach(model -> facts.add(new CustomerModel(customer.id(), model, customer.knowsModel())));
        }
        return facts;
    }

    /** Those of the target, by id; what counts without any where there is none. */
    static List<String> modelsOf(Assessment answer) {
        List<String> models = answer.catalog().modelsOf(answer.target());
        return models.isEmpty()
                ? List.of(RequirementInModel.AS_ASKED)
                : models.stream().sorted().toList();
    }

    static List<String> modelsOf(Customer customer, List<String> models) {
        return customer.knowsModel() ? List.of(customer.model()) : models;
    }
}
