package dev.lacuna.question.brief;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages for a meeting, shown. */
public record BriefReport(Briefs briefs) implements Report {

    @Override
    public Document document() {
        return new BriefDocument(briefs).document();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return new BriefJson(briefs).json();
    }
}
