package dev.lacuna.question.customers;

import dev.lacuna.catalog.Customer;
import dev.lacuna.rule.CustomerFacts.CustomerDetail;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a customer stands.
 *
 * @param models under which it is looked at
 * @param covered whether the target asks anything under its model
 * @param exposures by severity, then by id
 * @param commitments in the order of the catalog
 * @param proposals what an importer says that it asked for, in the order of the catalog
 * @param unrecorded where nothing is recorded of it, so that nothing follows
 */
public record AssessedCustomer(
        Customer customer,
        List<String> models,
        boolean covered,
        List<CustomerExposure> exposures,
        List<CustomerCommitment> commitments,
        List<CustomerCommitment> proposals,
        SortedSet<CustomerDetail> unrecorded) {

    public AssessedCustomer {
        models = List.copyOf(models);
        exposures = List.copyOf(exposures);
        commitments = List.copyOf(commitments);
        proposals = List.copyOf(proposals);
        unrecorded = Collections.unmodifiableSortedSet(new TreeSet<>(unrecorded));
    }

    /** The gaps that it is exposed to under a model. */
    public List<CustomerExposure> under(String model) {
        return exposures.stream().filter(each -> each.models().contains(model)).toList();
    }

    /** The gaps of which it is not known whether it is exposed to them, since its model is not. */
    public List<CustomerExposure> differing() {
        return exposures.stream().filter(CustomerExposure::differs).toList();
    }

    public boolean records(CustomerDetail respect) {
        return !unrecorded.contains(respect);
    }
}
