package dev.lacuna.question.customers;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.CustomerFacts.CustomerDetail;
import dev.lacuna.rule.CustomerFacts.Exposure;
import dev.lacuna.rule.CustomerFacts.UnrecordedDetail;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which customers gaps and work touch: under the model of each, or under any where that is not known.
 *
 * @param gaps the ids of customers, by the id of a gap that is not waived; without those that touch nobody
 * @param items the same, by {@code FEATURE:FACET} of a root cause, or {@code REQUIREMENT:FACET} where nobody provides a
 *     capability
 * @param unrecorded customers of whom no use is recorded, so that it is not known what touches them
 */
public record AffectedCustomers(
        SortedMap<String, SortedSet<String>> gaps,
        SortedMap<String, SortedSet<String>> items,
        SortedSet<String> unrecorded) {

    public AffectedCustomers {
        gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
        unrecorded = Collections.unmodifiableSortedSet(new TreeSet<>(unrecorded));
    }

    /** Asks the rules about all customers of the catalog. */
    public static AffectedCustomers of(Lacuna.Inquiry inquiry, Assessment answer) {
        return of(
                inquiry.conclude(CustomerFactBuilder.of(answer, answer.catalog().customers())), answer.backlog());
    }

    static AffectedCustomers of(Conclusions conclusions, List<BacklogItem> backlog) {
        SortedMap<String, SortedSet<String>> gaps = new TreeMap<>();
        conclusions
                .conclusions(Exposure.class)
                .forEach(exposure -> gaps.computeIfAbsent(exposure.gap(), gap -> new TreeSet<>())
                        .add(exposure.customer()));
        SortedMap<String, SortedSet<String>> items = new TreeMap<>();
        for (BacklogItem item : backlog) {
            SortedSet<String> customers = new TreeSet<>();
            item.gaps().forEach(gap -> customers.addAll(gaps.getOrDefault(gap, Collections.emptySortedSet())));
            if (!customers.isEmpty()) {
                items.put(item.id(), customers);
            }
        }
        SortedSet<String> unrecorded = new TreeSet<>();
        conclusions.conclusions(UnrecordedDetail.class).stream()
                .filter(detail -> detail.respect() == CustomerDetail.USES)
                .forEach(detail -> unrecorded.add(detail.customer()));
        return new AffectedCustomers(gaps, items, unrecorded);
    }

    /** Whom a gap touches, by id. */
    public SortedSet<String> customersOfGap(String gap) {
        return gaps.getOrDefault(gap, Collections.emptySortedSet());
    }

    /** Whom an item of the backlog touches, by id: those whom a gap touches that it helps to close. */
    public SortedSet<String> customersOfItem(String item) {
        return items.getOrDefault(item, Collections.emptySortedSet());
    }
}
