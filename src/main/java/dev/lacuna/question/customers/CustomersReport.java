package dev.lacuna.question.customers;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How customers stand, shown.
 *
 * @param weights whether to show what customers weigh; else they only order
 */
public record CustomersReport(Customers customers, boolean weights) implements Report {

    @Override
    public Document document() {
        return new CustomersDocument(customers, weights).document();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return new CustomersJson(customers, weights).json();
    }
}
