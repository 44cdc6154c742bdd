package dev.lacuna.question.diff;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;

/** A comparison, shown; whoever asked for it. */
public record ComparisonReport(Comparison comparison) implements Report {

    @Override
    public Document document() {
        return ComparisonDocument.of(comparison);
    }

    @Override
    public Comparison json() {
        return comparison;
    }
}
