package dev.lacuna.read.requests;

import dev.lacuna.read.requests.CrmExport.Row;
import dev.lacuna.read.requests.ExportMapping.ExportColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a table, and apart from them what reports put around them for their readers.
 *
 * @param aside in the order of lines
 */
record ExportAside(List<Row> rows, List<Row> aside) {
    private static final Pattern TOTAL = Pattern.compile(
            "(?:grand |sub)?totals?\\b.*|sum\\b.*|(?:record )?count\\b.*|averages?\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTER = Pattern.compile(
            "copyright\\b.*|confidential\\b.*|(?:generated|exported|created|printed) (?:by|on|at)\\b.*|as of\\b.*"
                    + "|report (?:name|title|generated)\\b.*|filtered by\\b.*|page \\d+.*|end of (?:report|file).*",
            Pattern.CASE_INSENSITIVE);

    static ExportAside of(ExportTable table, ExportColumns columns) {
        List<Row> below = new ArrayList<>(table.below());
        int width = table.header().cells().size();
        int end = below.size();
        while (end > 0 && (below.get(end - 1).isBlank() || isFooter(below.get(end - 1), width))) {
            end--;
        }
        List<Row> aside = new ArrayList<>();
        table.above().stream().filter(row -> !row.isBlank()).forEach(aside::add);
        List<Row> rows = new ArrayList<>();
        int customer = ColumnGuess.indexOf(columns.customer(), table.names());
        int request = ColumnGuess.indexOf(columns.request(), table.names());
        for (int i = 0; i < below.size(); i++) {
            Row row = below.get(i);
            boolean footer = i >= end && !row.isBlank();
            (footer || isTotal(row, customer, request) ? aside : rows).add(row);
        }
        return new ExportAside(rows, aside);
    }

    /** One cell where the header has several, or words that only footers have, below all else. */
    private static boolean isFooter(Row row, int width) {
        if (row.filled() != 1) {
            return false;
        }
        String words = words(row);
        return (row.cells().size() < width && width > 2)
                || FOOTER.matcher(words).matches()
                || TOTAL.matcher(words).matches();
    }

    /** A total names no customer and no request, but for the word for a total. */
    private static boolean isTotal(Row row, int customer, int request) {
        return !row.isBlank()
                && TOTAL.matcher(words(row)).matches()
                && (isEmptyOrTotal(row, customer) && isEmptyOrTotal(row, request))
                && (isEmpty(row, customer) || isEmpty(row, request));
    }

    private static boolean isEmpty(Row row, int column) {
        return column >= row.cells().size() || row.cells().get(column).isBlank();
    }

    private static boolean isEmptyOrTotal(Row row, int column) {
        return isEmpty(row, column)
                || TOTAL.matcher(row.cells().get(column).strip()).matches();
    }

    /** Those of its first cell that holds any. */
    private static String words(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }
}
