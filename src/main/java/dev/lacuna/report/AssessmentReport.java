package dev.lacuna.report;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.document.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assessment, shown. */
public record AssessmentReport(Assessment assessment) implements Report {

    @Override
    public Document document() {
        return AssessmentDocument.of(assessment);
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return AssessmentJson.of(assessment);
    }
}
