package dev.lacuna.question.plan;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;

/** What a plan does, shown. */
public record PlanReport(PlanAnswer answer) implements Report {

    @Override
    public Document document() {
        return new PlanDocument(answer).document();
    }

    @Override
    public PlanAnswer json() {
        return answer;
    }
}
