package dev.lacuna.question.backlog;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.question.customers.AffectedCustomers;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which customers the work touches.
 *
 * @param recorded whether anybody wrote down what customers use; if not, that an item touches none means nothing
 * @param byItem the ids of the customers, by {@code FEATURE:FACET} or {@code REQUIREMENT:FACET}
 */
public record CustomerReach(boolean recorded, Map<String, SortedSet<String>> byItem) {

    public CustomerReach {
        byItem = Map.copyOf(byItem);
    }

    /** As the rules have it for the last answer of an inquiry. */
    static CustomerReach of(Lacuna.Inquiry inquiry, Assessment answer) {
        boolean recorded = answer.catalog().customers().stream()
                .anyMatch(customer -> !customer.uses().isEmpty());
        return recorded
                ? new CustomerReach(true, AffectedCustomers.of(inquiry, answer).items())
                : notRecorded();
    }

    /** Nobody wrote it down. */
    public static CustomerReach notRecorded() {
        return new CustomerReach(false, Map.of());
    }

    /** Whom an item touches; absent where nobody wrote it down. */
    @Nullable
    SortedSet<String> by(String item) {
        return recorded ? new TreeSet<>(byItem.getOrDefault(item, new TreeSet<>())) : null;
    }
}
