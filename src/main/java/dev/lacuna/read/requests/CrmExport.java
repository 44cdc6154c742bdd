package dev.lacuna.read.requests;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import dev.lacuna.read.requests.ExportMapping.ExportColumns;
import dev.lacuna.read.yaml.SafeText;
import dev.lacuna.read.yaml.SpellingSuggestion;
import dev.lacuna.read.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file.
 *
 * @param name without its folder, as evidence cites it
 * @param header what its columns are called
 */
record CrmExport(String name, List<String> header, List<Row> rows) {
    static final int MOST_ROWS = 200_000;

    private static final Pattern STARTED = Pattern.compile("\\bline (\\d{1,9})");

    CrmExport {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** The whole file, or null if it cannot be told apart into rows; that is told as a problem. */
    static @Nullable CrmExport read(Path file, ExportMapping mapping, ExportColumns columns, Problems problems) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = new YamlReader(problems).bytes(file, file.toString());
        String text = bytes == null ? null : TextDecoder.text(bytes, file.toString(), mapping.encoding(), problems);
        List<Row> rows = text == null ? null : rows(text, name, file.toString(), mapping, problems);
        if (rows == null) {
            return null;
        }
        if (rows.isEmpty()) {
            problems.add(
                    new Place(file.toString(), 1, 1), "The file is empty.", "Maybe export it again, with a header.");
            return null;
        }
        List<String> header = rows.get(0).cells().stream().map(String::strip).toList();
        boolean complete = true;
        for (String column : columns.named().toList()) {
            complete =
                    holds(header, column, new Place(file.toString(), rows.get(0).line(), 1), problems) && complete;
        }
        return complete ? new CrmExport(name, header, rows.subList(1, rows.size())) : null;
    }

    private static boolean holds(List<String> header, String column, Place place, Problems problems) {
        int times = Collections.frequency(header, column);
        if (times == 0) {
            problems.add(
                    place,
                    "The header has no column (" + SafeText.of(column) + ").",
                    header.size() == 1
                            ? "Maybe name the delimiter of the file in the mapping."
                            : SpellingSuggestion.advice(column, header)
                                    .replace("Maybe write", "Maybe write in the mapping"));
        } else if (times > 1) {
            problems.add(
                    place,
                    "The header has the column (" + SafeText.of(column) + ") " + times + " times.",
                    "Maybe rename one of them.");
        }
        return times == 1;
    }

    private static @Nullable List<Row> rows(
            String text, String name, String shownAs, ExportMapping mapping, Problems problems) {
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(mapping.delimiter())
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                line = (int) record.getStartingLineNumber();
                rows.add(new Row(name, line, record.getFields()));
                if (rows.size() > MOST_ROWS) {
                    problems.add(
                            new Place(shownAs, line, 1),
                            "The file has more than " + MOST_ROWS + " rows.",
                            "Maybe split it into several files.");
                    return null;
                }
            }
            return rows;
        } catch (CsvParseException broken) {
            problems.add(
                    new Place(shownAs, startOf(broken, line), 1),
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

    /** What a row holds in a column, without the spaces around it; empty where the column is not named. */
    String cell(Row row, @Nullable String column) {
        return column == null ? "" : row.cells().get(header.indexOf(column)).strip();
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
    }
}
