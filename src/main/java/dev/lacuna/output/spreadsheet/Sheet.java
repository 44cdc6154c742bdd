package dev.lacuna.output.spreadsheet;

import java.util.List;

/** Rows of cells under a header; every row has a cell for each field. */
public record Sheet(String name, List<SheetColumn> fields, List<List<Cell>> rows) {

    public Sheet {
        fields = List.copyOf(fields);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != fields.size()) {
                throw new IllegalArgumentException("A row has " + row.size() + " cells where the sheet has "
                        + fields.size() + " fields. Maybe fill it with empty ones.");
            }
        }
    }
}
