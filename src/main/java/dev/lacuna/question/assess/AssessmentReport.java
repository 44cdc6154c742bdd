package dev.lacuna.question.assess;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;

/** An assessment, shown. */
public record AssessmentReport(Assessment assessment) implements Report {

    @Override
    public Document document() {
        return AssessmentDocument.of(assessment);
    }

    @Override
    public SavedAssessment json() {
        return SavedAssessment.of(assessment);
    }
}
