package dev.lacuna.format;

import dev.lacuna.document.TerminalWriter;
import dev.lacuna.report.Report;

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
    public String write(Report report, Surface surface) {
        return new TerminalWriter(surface.width(), surface.colour()).write(report.document());
    }
}
