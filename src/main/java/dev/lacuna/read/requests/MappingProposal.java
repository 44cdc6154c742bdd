package dev.lacuna.read.requests;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.read.Problems;
import dev.lacuna.read.requests.CrmExport.Row;
import dev.lacuna.read.requests.ExportRole.Role;
import dev.lacuna.read.yaml.SafeText;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A mapping to complete, made from the header and the cells of an export. What the file shows is filled in; what only people
 * know is left to them in comments.
 */
public final class MappingProposal {
    private static final int MOST_LISTED = 40;
    private static final String SEPARATOR = ";";

    private final Catalog catalog;
    private final ExportTable table;
    private final Map<Role, String> columns;
    private final StringBuilder yaml = new StringBuilder();

    private MappingProposal(Catalog catalog, ExportTable table) {
        this.catalog = catalog;
        this.table = table;
        columns = ExportRole.of(table.names());
    }

    /**
     * The whole file.
     *
     * @throws dev.lacuna.read.ProblemsException if the export cannot be read
     */
    public static String of(Path export, Catalog catalog) {
        Problems problems = new Problems();
        ExportEncoding encoding = ExportEncoding.of(export, problems);
        ExportText text = encoding == null ? null : encoding.text();
        ExportTable table = text == null ? null : ExportTable.of(text, null, List.of(), problems);
        problems.throwIfAny();
        return new MappingProposal(catalog, Objects.requireNonNull(table))
                .write(Objects.requireNonNull(text), Objects.requireNonNull(encoding));
    }

    private String write(ExportText text, ExportEncoding encoding) {
        line("# Proposed from " + SafeText.of(text.name()) + "; what is in comments is to be completed or deleted.");
        line("source: " + ExportRole.source(table.names()));
        if (!encoding.marked() && !encoding.name().equals("utf-8")) {
            line("encoding: " + encoding.name());
        }
        if (text.separator() == null && !table.delimiter().equals(",")) {
            line("delimiter: " + (table.delimiter().equals("\t") ? "tab" : quoted(table.delimiter())));
        }
        dates();
        separator();
        columns();
        customers();
        releases();
        requests();
        return yaml.toString();
    }

    private void dates() {
        List<String> cells = cells(Role.DATE);
        List<String> patterns = DatePatterns.of(cells);
        if (patterns.isEmpty()) {
            if (!cells.isEmpty()) {
                line("# date: …                    # a pattern for dates such as " + SafeText.of(cells.get(0)));
            }
            return;
        }
        line("date: " + quoted(patterns.get(0))
                + (patterns.size() > 1
                        ? "   # or " + quoted(patterns.get(1)) + ": the file does not tell which comes first"
                        : ""));
    }

    private void separator() {
        if (holdsSeveral()) {
            line("separator: " + quoted(SEPARATOR));
        }
    }

    /** Whether cells of requests hold several, which is so where a sign that texts rarely have stands in some of them. */
    private boolean holdsSeveral() {
        List<String> cells = cells(Role.REQUEST);
        long several = cells.stream().filter(cell -> cell.contains(SEPARATOR)).count();
        return several > 0 && several * 20 >= cells.size();
    }

    private void columns() {
        line("columns:");
        for (Role role : Role.values()) {
            String column = columns.get(role);
            if (column != null) {
                line("  " + role.key() + ": " + quoted(column));
            } else if (role.mandatory()) {
                line("  # " + role.key() + ": …      # which of them " + role.meaning() + "?");
            }
        }
        List<String> others = table.names().stream()
                .filter(name -> !columns.containsValue(name) && !name.isBlank())
                .distinct()
                .limit(MOST_LISTED)
                .map(SafeText::of)
                .toList();
        if (!others.isEmpty()) {
            line("  # other columns: " + String.join(", ", others));
        }
    }

    private void customers() {
        CustomerNames names = new CustomerNames(catalog, Map.of());
        Map<String, String> like = new LinkedHashMap<>();
        for (String name : counted(Role.CUSTOMER).keySet()) {
            String near = names.like(name);
            if (near != null) {
                like.put(name, near);
            }
        }
        if (!like.isEmpty()) {
            line("# customers:                 # names that are like those of customers: are they the same?");
            like.forEach((name, id) -> line("#   " + quoted(name) + ": " + id));
        }
    }

    private void releases() {
        List<String> known =
                catalog.platform().releases().stream().map(Release::id).toList();
        List<String> others = counted(Role.RELEASE).keySet().stream()
                .filter(name ->
                        known.stream().noneMatch(id -> ExportMapping.key(id).equals(ExportMapping.key(name))))
                .limit(MOST_LISTED)
                .toList();
        if (!others.isEmpty()) {
            line("# releases:                  # which of (" + String.join(", ", known) + ") does each mean?");
            others.forEach(name -> line("#   " + quoted(name) + ": …"));
        }
    }

    private void requests() {
        Map<String, Long> texts = counted(Role.REQUEST);
        line(
                "requests:                    # what each text asks for; delete those that are about something else, or put");
        line("                             # them under ignore");
        texts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LISTED)
                .forEach(text -> line("#  - {text: " + quoted(text.getKey()) + ", feature: …, facet: …}   # "
                        + (text.getValue() == 1 ? "1 row" : text.getValue() + " rows")));
        if (texts.size() > MOST_LISTED) {
            line("#  and " + (texts.size() - MOST_LISTED) + " more texts");
        }
    }

    /** Each text of a column as it is first spelled, with the number of its rows. */
    private Map<String, Long> counted(Role role) {
        boolean several = role == Role.REQUEST && holdsSeveral();
        Map<String, String> spelled = new HashMap<>();
        return cells(role).stream()
                .flatMap(cell -> several ? Pattern.compile(SEPARATOR).splitAsStream(cell) : Stream.of(cell))
                .map(cell -> cell.replaceAll("\\s+", " ").strip())
                .filter(cell -> !cell.isEmpty() && cell.length() <= 200 && SafeText.firstForbidden(cell) < 0)
                .collect(Collectors.groupingBy(
                        cell -> spelled.computeIfAbsent(ExportMapping.key(cell), first -> cell),
                        TreeMap::new,
                        Collectors.counting()));
    }

    private List<String> cells(Role role) {
        @Nullable String column = columns.get(role);
        int at = column == null ? -1 : ColumnGuess.indexOf(column, table.names());
        return table.below().stream()
                .filter(row ->
                        at >= 0 && row.cells().size() == table.header().cells().size())
                .map(Row::cells)
                .map(cells -> cells.get(at).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static String quoted(String text) {
        return CustomerYaml.quoted(text);
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }
}
