package dev.lacuna.question.path;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A path, shown. */
public record PathReport(PathAnswer answer) implements Report {

    @Override
    public Document document() {
        return PathDocument.of(answer);
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return PathJson.of(answer);
    }
}
