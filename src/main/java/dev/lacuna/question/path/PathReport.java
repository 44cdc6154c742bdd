package dev.lacuna.question.path;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;

/** A path, shown. */
public record PathReport(PathAnswer answer) implements Report {

    @Override
    public Document document() {
        return PathDocument.of(answer);
    }

    @Override
    public PathAnswer json() {
        return answer;
    }
}
