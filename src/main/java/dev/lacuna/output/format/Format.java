package dev.lacuna.output.format;

import dev.lacuna.output.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

    /** Whether it is text, which can be printed; else it is for files only. */
    default boolean isText() {
        return true;
    }

    /**
     * The report as text, with a line end at its end.
     *
     * @throws IllegalArgumentException if it is not text, or takes several files
     */
    String write(Report report, OutputMedium surface);

    /** How many files the report takes: several where readers of the format take only so much. */
    default int fileCount(Report report) {
        return 1;
    }

    /** The report as the contents of its files, in their order. */
    default List<byte[]> files(Report report) {
        return List.of(write(report, OutputMedium.PLAIN).getBytes(StandardCharsets.UTF_8));
    }
}
