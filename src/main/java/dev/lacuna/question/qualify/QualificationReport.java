package dev.lacuna.question.qualify;

import dev.lacuna.output.Report;
import dev.lacuna.output.checks.Checks;
import dev.lacuna.output.document.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of the qualifiers, shown.
 *
 * @param folder that of the catalog as seen from where the program runs, with a slash at its end, or empty
 */
public record QualificationReport(Qualification answer, String folder) implements Report {

    @Override
    public Document document() {
        return new QualificationDocument(answer).document();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return new QualificationJson(answer).json();
    }

    @Override
    public Checks checks() {
        return new QualificationChecks(answer, folder).checks();
    }
}
