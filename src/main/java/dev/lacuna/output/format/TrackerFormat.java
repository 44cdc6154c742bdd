package dev.lacuna.output.format;

import dev.lacuna.output.ImportFormat;
import dev.lacuna.output.Report;
import dev.lacuna.output.spreadsheet.CsvWriter;
import dev.lacuna.output.spreadsheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as a tracker imports it, of answers that are work; in several files where the tracker takes only so many rows. */
record TrackerFormat(String id, ImportFormat tracker) implements Format {

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public boolean suits(Report report) {
        return !report.imports(tracker).isEmpty();
    }

    @Override
    public int fileCount(Report report) {
        return report.imports(tracker).size();
    }

    @Override
    public String write(Report report, OutputMedium surface) {
        List<Sheet> sheets = report.imports(tracker);
        if (sheets.size() != 1) {
            throw new IllegalArgumentException("The report takes " + sheets.size() + " files. Maybe ask for files.");
        }
        return new CsvWriter().write(sheets.get(0));
    }

    @Override
    public List<byte[]> files(Report report) {
        return report.imports(tracker).stream()
                .map(sheet -> new CsvWriter().write(sheet).getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
