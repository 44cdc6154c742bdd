package dev.lacuna.output.format;

import dev.lacuna.output.Report;
import dev.lacuna.output.spreadsheet.CsvWriter;
import dev.lacuna.output.spreadsheet.Workbook;

/** CSV of the main sheet, of answers that have one. */
final class CsvFormat implements Format {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public boolean suits(Report report) {
        return report.workbook() != null;
    }

    @Override
    public String write(Report report, OutputMedium surface) {
        Workbook workbook = report.workbook();
        if (workbook == null) {
            throw new IllegalArgumentException("The report has no sheets. Maybe ask first whether the format suits.");
        }
        return new CsvWriter().write(workbook.sheets().get(0));
    }
}
