package dev.lacuna.output.format;

import dev.lacuna.output.AnswerJson;
import dev.lacuna.output.Report;

/** JSON with sorted keys. */
final class JsonFormat implements Format {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String write(Report report, OutputMedium medium) {
        return AnswerJson.text(report.json());
    }
}
