package dev.lacuna.brief;

import dev.lacuna.document.Document;
import dev.lacuna.report.Report;
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
