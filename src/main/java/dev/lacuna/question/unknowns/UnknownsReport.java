package dev.lacuna.question.unknowns;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hangs on the unknowns, shown. */
public record UnknownsReport(Unknowns unknowns) implements Report {

    @Override
    public Document document() {
        return new UnknownsDocument(unknowns).document();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return new UnknownsJson(unknowns).json();
    }
}
