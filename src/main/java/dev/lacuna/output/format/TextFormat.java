package dev.lacuna.output.format;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.TerminalWriter;

/** Text for people at a terminal. */
final class TextFormat implements Format {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String write(Report report, OutputMedium surface) {
        return new TerminalWriter(surface.width(), surface.colour()).write(report.document());
    }
}
