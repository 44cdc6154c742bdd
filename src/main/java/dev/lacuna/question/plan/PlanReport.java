package dev.lacuna.question.plan;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;
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
