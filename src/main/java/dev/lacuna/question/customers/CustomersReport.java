package dev.lacuna.question.customers;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;

/** How customers stand, shown. */
public record CustomersReport(Customers answer) implements Report {

    @Override
    public Document document() {
        return new CustomersDocument(answer).document();
    }

    @Override
    public Customers json() {
        return answer;
    }
}
