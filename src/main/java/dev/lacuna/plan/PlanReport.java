package dev.lacuna.plan;

import dev.lacuna.document.Document;
import dev.lacuna.report.Report;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a plan does, shown. */
public record PlanReport(PlanAnswer answer) implements Report {

    @Override
    public Document document() {
        return new PlanDocument(answer).document();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return new PlanJson(answer).json();
    }
}
