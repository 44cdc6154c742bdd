package dev.lacuna.question.findings;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;
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
