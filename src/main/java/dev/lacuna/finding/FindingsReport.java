package dev.lacuna.finding;

import dev.lacuna.document.Document;
import dev.lacuna.report.Report;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of findings, shown. */
public record FindingsReport(Findings findings) implements Report {

    @Override
    public Document document() {
        return new FindingsDocument(findings).document();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return new FindingsJson(findings).json();
    }
}
