package dev.lacuna.output.format;

import dev.lacuna.output.Report;
import dev.lacuna.output.spreadsheet.Workbook;
import dev.lacuna.output.spreadsheet.XlsxWriter;
import java.util.List;

/** A spreadsheet with all sheets, of answers that have some. */
final class XlsxFormat implements Format {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public boolean suits(Report report) {
        return report.workbook() != null;
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public String write(Report report, OutputMedium surface) {
        throw new IllegalArgumentException("A spreadsheet is no text. Maybe ask for files.");
    }

    @Override
    public List<byte[]> files(Report report) {
        Workbook workbook = report.workbook();
        if (workbook == null) {
            throw new IllegalArgumentException("The report has no sheets. Maybe ask first whether the format suits.");
        }
        return List.of(new XlsxWriter().write(workbook));
    }
}
