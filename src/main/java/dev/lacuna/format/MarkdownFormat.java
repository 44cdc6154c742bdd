package dev.lacuna.format;

import dev.lacuna.document.MarkdownWriter;
import dev.lacuna.report.Report;

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
    public String write(Report report, Surface surface) {
        return new MarkdownWriter().write(report.page());
    }
}
