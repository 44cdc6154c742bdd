package dev.lacuna.output.spreadsheet;

import java.time.LocalDate;
import java.util.List;

/**
 * Sheets that belong together; the first is the one to read where there can be only one.
 *
 * @param day the day that is told as that of its making, so that the same content gives the same file
 */
public record Workbook(String title, LocalDate day, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("A workbook has no sheet. Maybe give it an empty one.");
        }
    }
}
