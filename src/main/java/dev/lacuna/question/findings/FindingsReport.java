package dev.lacuna.question.findings;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;

/** What became of findings, shown. */
public record FindingsReport(Findings answer) implements Report {

    @Override
    public Document document() {
        return new FindingsDocument(answer).document();
    }

    @Override
    public Findings json() {
        return answer;
    }
}
