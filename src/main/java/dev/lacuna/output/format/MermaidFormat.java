package dev.lacuna.output.format;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Graph;
import dev.lacuna.output.document.MermaidWriter;

/** A flowchart for Mermaid, of answers that can be drawn. */
final class MermaidFormat implements Format {
    @Override
    public String id() {
        return "mermaid";
    }

    @Override
    public String extension() {
        return "mmd";
    }

    @Override
    public boolean suits(Report report) {
        return report.graph() != null;
    }

    @Override
    public String write(Report report, OutputMedium surface) {
        Graph graph = report.graph();
        if (graph == null) {
            throw new IllegalArgumentException(
                    "The report has nothing to draw. Maybe ask first whether the format suits.");
        }
        return new MermaidWriter().write(graph);
    }
}
