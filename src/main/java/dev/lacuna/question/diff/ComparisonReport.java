package dev.lacuna.question.diff;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A comparison, shown; whoever asked for it. */
public record ComparisonReport(Comparison comparison) implements Report {

    @Override
    public Document document() {
        return ComparisonDocument.of(comparison);
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return new ComparisonJson(comparison).json();
    }
}
