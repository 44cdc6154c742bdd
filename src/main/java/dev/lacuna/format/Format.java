package dev.lacuna.format;

import dev.lacuna.report.Report;

/** A way to write a report. */
public interface Format {

    /** The name that users choose it by. */
    String id();

    /** How names of files in it end, without the dot. */
    String extension();

    /** Whether it can show this report at all. */
    default boolean suits(Report report) {
        return true;
    }

    /** What it does that not every report has, after its name. */
    default String does() {
        return "writes any answer";
    }

    /** The report as text, with a line end at its end. */
    String write(Report report, Surface surface);
}
