package dev.lacuna.read.requests;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import dev.lacuna.read.requests.ExportMapping.ExportColumns;
import dev.lacuna.read.yaml.SafeText;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file.
 *
 * @param name without its folder, as evidence cites it
 * @param header what its columns are called
 * @param rows what stands below the header
 * @param aside titles, totals and footers, which stand in a file for its readers
 */
record CrmExport(String name, List<String> header, List<Row> rows, List<Row> aside) {

    CrmExport {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        aside = List.copyOf(aside);
    }

    /** The whole file, or null if it cannot be told apart into rows; that is told as a problem. */
    static @Nullable CrmExport read(Path file, ExportMapping mapping, ExportColumns columns, Problems problems) {
        ExportText text = ExportText.read(file, mapping.encoding(), problems);
        if (text == null) {
            return null;
        }
        ExportTable table =
                ExportTable.of(text, mapping.delimiter(), columns.named().toList(), problems);
        if (table == null) {
            return null;
        }
        boolean complete = true;
        Place place = new Place(file.toString(), table.header().line(), 1);
        for (String column : columns.named().toList()) {
            boolean several = column.equals(columns.request());
            complete = holds(table.names(), column, several, place, problems) && complete;
        }
        if (!complete) {
            return null;
        }
        ExportAside aside = ExportAside.of(table, columns);
        return new CrmExport(text.name(), table.names(), aside.rows(), aside.aside());
    }

    private static boolean holds(List<String> header, String column, boolean several, Place place, Problems problems) {
        int times =
                Collections.frequency(header.stream().map(ExportMapping::key).toList(), ExportMapping.key(column));
        if (times == 0) {
            problems.add(
                    place,
                    "The header has no column (" + SafeText.of(column) + ").",
                    header.size() == 1
                            ? "Maybe name the delimiter of the file in the mapping."
                            : ColumnGuess.advice(column, header));
        } else if (times > 1 && !several) {
            problems.add(
                    place,
                    "The header has the column (" + SafeText.of(column) + ") " + times + " times.",
                    "Maybe rename one of them.");
        }
        return times == 1 || (times > 1 && several);
    }

    /** What a row holds in a column, without the spaces around it; empty where the column is not named. */
    String cell(Row row, @Nullable String column) {
        return column == null ? "" : cells(row, column).get(0);
    }

    /** What a row holds in all columns of a name. */
    List<String> cells(Row row, String column) {
        String key = ExportMapping.key(column);
        return IntStream.range(0, header.size())
                .filter(i -> ExportMapping.key(header.get(i)).equals(key))
                .mapToObj(i -> row.cells().get(i).strip())
                .toList();
    }

    /**
     * A row of an export.
     *
     * @param line on which it starts, from 1
     */
    record Row(String file, int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        Place place() {
            return new Place(file, line, 1);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** How many of its cells hold something. */
        long filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }
}
