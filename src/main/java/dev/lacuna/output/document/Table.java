package dev.lacuna.output.document;

import java.util.List;

/** Rows that are read column by column; every row has a cell for each column. */
public record Table(List<Column> columns, List<List<Text>> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Text> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row has " + row.size() + " cells where the table has "
                        + columns.size() + " columns. Maybe fill it with empty texts.");
            }
        }
    }
}
