package dev.lacuna.output.format;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.MarkdownWriter;

/** GitHub-flavoured Markdown, for a page or a pull request. */
final class MarkdownFormat implements Format {

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public String write(Report report, OutputMedium surface) {
        return new MarkdownWriter().write(report.page());
    }
}
