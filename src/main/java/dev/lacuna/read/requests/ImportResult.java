package dev.lacuna.read.requests;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problem;
import java.util.List;

/**
 * What came of an import.
 *
 * @param files the names of the exports
 * @param rows how many rows they have, without their headers
 * @param blank how many of these are empty
 * @param ignored how many requests the mapping says to ignore
 * @param aside where titles, totals and footers stand, which are no rows
 * @param written whether files were to be written, and every row was understood
 * @param customers by id
 * @param bad what could not be understood, by row
 */
public record ImportResult(
        List<String> files,
        int rows,
        int blank,
        int ignored,
        List<Place> aside,
        boolean written,
        List<ProposedCustomer> customers,
        List<Problem> bad) {

    public ImportResult {
        files = List.copyOf(files);
        aside = List.copyOf(aside);
        customers = List.copyOf(customers);
        bad = List.copyOf(bad);
    }
}
