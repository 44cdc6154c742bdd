package dev.lacuna.question.customers;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What customers are exposed to, and what became of promises.
 *
 * @param today the assessment as things are
 * @param customers those asked about, by id
 * @param ranking the gaps that touch somebody, most customers first; where customers have weights, the heaviest first
 * @param open the gaps that nobody waived, by model: more than these no customer is exposed to, whatever it uses
 * @param touched whom each gap touches
 */
public record Customers(
        Assessment today,
        List<AssessedCustomer> customers,
        List<AssessedGap> ranking,
        SortedMap<String, List<AssessedGap>> open,
        AffectedCustomers touched) {

    public Customers {
        customers = List.copyOf(customers);
        ranking = List.copyOf(ranking);
        open = Collections.unmodifiableSortedMap(new TreeMap<>(open));
    }

    public boolean overPromised() {
        return customers.stream()
                .flatMap(view -> view.commitments().stream())
                .anyMatch(CustomerCommitment::overPromised);
    }
}
