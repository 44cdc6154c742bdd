package dev.lacuna.question.assess;

import dev.lacuna.assessment.AssessedCommitment;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Statement;
import dev.lacuna.output.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What customers were promised, and whether it is kept (contract, section 5). */
record CommitmentsJson(Assessment assessment) {

    List<Object> json() {
        Catalog catalog = assessment.catalog();
        Map<String, Customer> customers =
                catalog.customers().stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        List<Object> all = new ArrayList<>();
        for (AssessedCommitment state : assessment.promises()) {
            Customer customer = Objects.requireNonNull(customers.get(state.customer()));
            Commitment commitment = customer.commitments().get(state.entry());
            Map<String, @Nullable Object> one = Json.object();
            one.put("customer", customer.id());
            one.put("name", customer.called());
            one.put("feature", commitment.feature());
            one.put("facet", commitment.facet());
            one.put("scope", commitment.scope().word());
            one.put("by", commitment.by());
            one.put("rootCauses", List.copyOf(state.rootCauses()));
            one.put("state", state.state().word());
            Json.putIfAny(
                    one,
                    "place",
                    Json.place(catalog.place(Statement.of(
                            Statement.StatementKind.COMMITMENT, customer.id(), String.valueOf(state.entry())))));
            all.add(one);
        }
        return all;
    }
}
