package dev.lacuna.read.requests;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import dev.lacuna.read.requests.CrmExport.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file told apart into rows.
 *
 * @param delimiter what stands between cells
 * @param header the row that names the columns
 */
record ExportTable(String delimiter, List<Row> above, Row header, List<Row> below) {
    static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
    static final int MOST_ROWS = 200_000;

    /** So many rows of titles may stand above the header. */
    private static final int TITLES = 20;

    private static final Pattern STARTED = Pattern.compile("\\bline (\\d{1,9})");

    /**
     * Null if a problem was told.
     *
     * @param delimiter where the mapping names one; else that of the first line, else the one that tells the columns apart
     * @param columns by which the header is known; if none is found, it is the first row
     */
    static @Nullable ExportTable of(
            ExportText text, @Nullable String delimiter, List<String> columns, Problems problems) {
        String said = text.separator() == null ? delimiter : text.separator();
        String used = said == null ? likely(text, columns) : said;
        List<Row> rows = rows(text, used, MOST_ROWS, problems);
        if (rows == null) {
            return null;
        }
        if (rows.isEmpty()) {
            problems.add(
                    new Place(text.shownAs(), 1, 1), "The file is empty.", "Maybe export it again, with a header.");
            return null;
        }
        int header = header(rows, columns);
        return new ExportTable(used, rows.subList(0, header), rows.get(header), rows.subList(header + 1, rows.size()));
    }

    /** The names of the columns. */
    List<String> names() {
        return header.cells().stream().map(String::strip).toList();
    }

    private static String likely(ExportText text, List<String> columns) {
        return DELIMITERS.stream()
                .max(Comparator.comparingLong((String each) -> {
                            List<Row> rows = rows(text, each, TITLES, new Problems());
                            return rows == null || rows.isEmpty() ? 0 : found(rows.get(header(rows, columns)), columns);
                        })
                        .thenComparing(each -> width(text, each))
                        .thenComparing(each -> -DELIMITERS.indexOf(each)))
                .orElseThrow();
    }

    private static long width(ExportText text, String delimiter) {
        List<Row> rows = rows(text, delimiter, TITLES, new Problems());
        return rows == null
                ? 0
                : rows.stream().mapToLong(row -> row.cells().size()).max().orElse(0);
    }

    /** The first row that names the most of the columns; where none does, the first of the widest. */
    private static int header(List<Row> rows, List<String> columns) {
        int best = 0;
        for (int i = 1; i < Math.min(rows.size(), TITLES); i++) {
            long better = columns.isEmpty()
                    ? rows.get(i).filled() - rows.get(best).filled()
                    : found(rows.get(i), columns) - found(rows.get(best), columns);
            best = better > 0 ? i : best;
        }
        return best;
    }

    private static long found(Row row, List<String> columns) {
        Set<String> cells = new HashSet<>();
        row.cells().forEach(cell -> cells.add(ExportMapping.key(cell)));
        return columns.stream()
                .filter(column -> cells.contains(ExportMapping.key(column)))
                .count();
    }

    /** @param most if that is fewer than a file may have, the rows up to there, or up to a broken one; else all or null */
    private static @Nullable List<Row> rows(ExportText text, String delimiter, int most, Problems problems) {
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.text())) {
            for (CsvRecord record : reader) {
                line = (int) record.getStartingLineNumber();
                rows.add(new Row(text.name(), line, record.getFields()));
                if (rows.size() > most && most < MOST_ROWS) {
                    return rows;
                }
                if (rows.size() > most) {
                    problems.add(
                            new Place(text.shownAs(), line, 1),
                            "The file has more than " + most + " rows.",
                            "Maybe split it into several files.");
                    return null;
                }
            }
            return rows;
        } catch (CsvParseException broken) {
            if (most < MOST_ROWS) {
                return rows;
            }
            problems.add(
                    new Place(text.shownAs(), startOf(broken, line), 1),
                    "The quotes of the row that starts here do not match, so that later rows cannot be told apart.",
                    "Maybe look for a quote that is not closed, or a cell that is too long.");
            return null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The reader tells the line in words only. */
    private static int startOf(CsvParseException broken, int last) {
        Matcher started = STARTED.matcher(String.valueOf(broken.getMessage()));
        return started.find() ? Integer.parseInt(started.group(1)) : last;
    }
}
