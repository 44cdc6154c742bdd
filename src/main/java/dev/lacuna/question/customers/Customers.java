package dev.lacuna.question.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.ScenarioAnswer;
import dev.lacuna.question.customers.AssessedCustomer.CustomerCommitment;
import dev.lacuna.rule.Severity;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What customers are exposed to, and what became of what they were promised.
 *
 * @param today the assessment as things are
 * @param customers those asked about, by id
 * @param ranking the gaps that touch somebody, most customers first; where customers have weights, the heaviest first
 * @param openGaps those that nobody waived, by model: more than these no customer is exposed to, whatever it uses
 * @param affected whom each gap touches
 */
public record Customers(
        @JsonIgnore Assessment today,
        List<AssessedCustomer> customers,
        List<RankedGap> ranking,
        @JsonIgnore SortedMap<String, List<AssessedGap>> openGaps,
        @JsonIgnore AffectedCustomers affected)
        implements ScenarioAnswer {

    /** A gap, and the ids of the customers that it touches. */
    public record RankedGap(String gap, Severity severity, SortedSet<String> customers) {}

    @Override
    public String schema() {
        return "lacuna/customers/v1";
    }

    @Override
    public Scenario scenario() {
        return today.scenario();
    }

    @JsonProperty
    public boolean overPromised() {
        return customers.stream()
                .flatMap(customer -> customer.commitments().stream())
                .anyMatch(CustomerCommitment::overPromised);
    }

    @JsonProperty
    SortedMap<String, List<String>> open() {
        SortedMap<String, List<String>> open = new TreeMap<>();
        openGaps.forEach((model, gaps) ->
                open.put(model, gaps.stream().map(AssessedGap::id).sorted().toList()));
        return open;
    }

    @JsonProperty
    SortedMap<String, SortedSet<String>> touchedItems() {
        return affected.items();
    }

    @JsonProperty
    SortedSet<String> unrecorded() {
        return affected.unrecorded();
    }
}
