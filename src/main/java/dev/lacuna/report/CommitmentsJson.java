package dev.lacuna.report;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Commitment;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Statement;
import dev.lacuna.scenario.CatalogGround;
import dev.lacuna.scenario.Reach;
import dev.lacuna.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What customers were promised, and whether it is kept (contract, section 5). */
record CommitmentsJson(Assessment assessment) {

    List<Object> json() {
        Catalog catalog = assessment.catalog();
        List<Object> all = new ArrayList<>();
        for (Customer customer : catalog.customers()) {
            for (int i = 0; i < customer.commitments().size(); i++) {
                Map<String, @Nullable Object> one = one(customer.commitments().get(i));
                one.put("customer", customer.id());
                one.put("name", customer.name() == null ? customer.id() : customer.name());
                Json.putIfAny(
                        one,
                        "place",
                        Json.place(catalog.place(
                                Statement.of(Statement.Kind.COMMITMENT, customer.id(), String.valueOf(i)))));
                all.add(one);
            }
        }
        return all;
    }

    private Map<String, @Nullable Object> one(Commitment commitment) {
        SortedSet<String> roots = rootCauses(commitment, commitment.by());
        Map<String, @Nullable Object> json = Json.object();
        json.put("feature", commitment.feature());
        json.put("facet", commitment.facet());
        json.put("scope", commitment.scope().word());
        json.put("by", commitment.by());
        json.put("rootCauses", List.copyOf(roots));
        if (!roots.isEmpty()) {
            json.put("state", "over-promised");
        } else {
            json.put("state", rootCauses(commitment, null).isEmpty() ? "met" : "planned");
        }
        return json;
    }

    private SortedSet<String> rootCauses(Commitment commitment, @Nullable String release) {
        Scenario then = assessment.scenario().withRelease(release);
        return Reach.rootCauses(
                new CatalogGround(assessment.catalog(), then),
                commitment.feature(),
                commitment.facet(),
                commitment.scope());
    }
}
