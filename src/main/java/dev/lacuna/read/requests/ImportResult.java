package dev.lacuna.read.requests;

import dev.lacuna.read.Problem;
import java.util.List;

/**
 * What came of an import.
 *
 * @param files the names of the exports
 * @param rows how many rows they have, without their headers
 * @param blank how many of these are empty
 * @param ignored how many requests the mapping says to ignore
 * @param written whether files were to be written
 * @param customers by id
 * @param bad what could not be understood, by row
 */
public record ImportResult(
        List<String> files,
        int rows,
        int blank,
        int ignored,
        boolean written,
        List<ProposedCustomer> customers,
        List<Problem> bad) {

    public ImportResult {
        files = List.copyOf(files);
        customers = List.copyOf(customers);
        bad = List.copyOf(bad);
    }
}
