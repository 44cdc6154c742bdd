package dev.lacuna.read.requests;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer.Proposal;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Evidence.Confidence;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.read.Problem;
import dev.lacuna.read.requests.CrmExport.Row;
import dev.lacuna.read.requests.ExportMapping.ExportColumns;
import dev.lacuna.read.requests.ExportMapping.RequestMeaning;
import dev.lacuna.read.yaml.ReadLimits;
import dev.lacuna.read.yaml.SafeText;
import dev.lacuna.read.yaml.SpellingSuggestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands rows one by one. What it cannot understand it notes, all of it, and never guesses. */
final class RowReader {
    private static final int CITED = 300;

    private final ExportMapping mapping;
    private final ExportColumns columns;
    private final Map<String, RequestMeaning> meanings;
    private final Map<String, String> releases;
    private final CustomerNames customers;
    private final List<String> ignored;
    private final DateTimeFormatter dates;
    private final List<Problem> bad = new ArrayList<>();
    private int left;

    /**
     * What a row says that a customer asks for.
     *
     * @param customer its id
     * @param name what the export calls it
     */
    record CustomerRequest(String customer, String name, Proposal proposal) {}

    RowReader(ExportMapping mapping, ExportColumns columns, Catalog catalog) {
        this.mapping = mapping;
        this.columns = columns;
        meanings = mapping.meanings();
        releases = new HashMap<>();
        catalog.platform().releases().stream().map(Release::id).forEach(id -> releases.put(ExportMapping.key(id), id));
        releases.putAll(ExportMapping.normalised(mapping.releases()));
        customers = new CustomerNames(catalog, mapping.customers());
        ignored = mapping.ignore().stream().map(ExportMapping::key).toList();
        dates = Objects.requireNonNull(mapping.dates());
    }

    /** What could not be understood, by row. */
    List<Problem> bad() {
        return bad;
    }

    /** How many requests the mapping says to ignore. */
    int ignored() {
        return left;
    }

    /** What a row asks for; nothing where something in it was noted as bad, or where all is to be ignored. */
    List<CustomerRequest> requests(CrmExport export, Row row) {
        if (!hasCells(export, row)) {
            return List.of();
        }
        int before = bad.size();
        String name = export.cell(row, columns.customer()).replaceAll("\\s+", " ");
        String customer = customer(row, name);
        String by = release(row, export.cell(row, columns.release()));
        LocalDate date = date(row, export.cell(row, columns.date()));
        List<RequestMeaning> asked = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String part : parts(export, row)) {
            RequestMeaning meaning = meaning(row, part);
            if (meaning != null) {
                asked.add(meaning);
                words.add(part);
            }
        }
        List<CustomerRequest> requests = new ArrayList<>();
        for (int i = 0; i < asked.size() && customer != null && bad.size() == before; i++) {
            RequestMeaning meaning = asked.get(i);
            String says = columns.says() == null ? words.get(i) : export.cell(row, columns.says());
            Evidence evidence =
                    new Evidence(null, null, mapping.source(), ref(export, row), cited(says), date, Confidence.LOW);
            requests.add(new CustomerRequest(
                    customer,
                    name,
                    new Proposal(
                            meaning.feature(),
                            meaning.facet(),
                            meaning.scope(),
                            by == null ? meaning.by() : by,
                            List.of(evidence))));
        }
        return requests;
    }

    private boolean hasCells(CrmExport export, Row row) {
        int cells = row.cells().size();
        if (cells != export.header().size()) {
            refuse(
                    row,
                    "The row has " + (cells == 1 ? "1 cell" : cells + " cells") + " where the header has "
                            + export.header().size() + ".",
                    "Maybe look for a quote or a delimiter that is missing.");
            return false;
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > ReadLimits.TEXT_LENGTH)) {
            refuse(row, "A cell has more than " + ReadLimits.TEXT_LENGTH + " characters.", "Maybe shorten it.");
            return false;
        }
        return true;
    }

    private List<String> parts(CrmExport export, Row row) {
        String separator = mapping.separator();
        List<String> parts = export.cells(row, columns.request()).stream()
                .flatMap(cell -> separator == null
                        ? Stream.of(cell)
                        : Pattern.compile(Pattern.quote(separator)).splitAsStream(cell))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
        if (parts.isEmpty()) {
            refuse(row, "The row has no request (" + columns.request() + ").", "Maybe fill it in.");
        }
        return parts;
    }

    /** Null if it is to be ignored, or is noted as bad. */
    private @Nullable RequestMeaning meaning(Row row, String part) {
        String key = ExportMapping.key(part);
        RequestMeaning meaning = meanings.get(key);
        if (meaning == null && ignored.contains(key)) {
            left++;
        } else if (meaning == null) {
            refuse(
                    row,
                    "The row has a request (" + SafeText.of(part) + ") that the mapping does not explain.",
                    SpellingSuggestion.to(key, meanings.keySet())
                            .map(near -> "Maybe it is the same as \"" + SafeText.of(near) + "\"; ")
                            .orElse("Maybe ")
                            .concat("add it under requests, or under ignore if it is about something else."));
        }
        return meaning;
    }

    private @Nullable String customer(Row row, String name) {
        if (name.isEmpty()) {
            refuse(row, "The row has no customer (" + columns.customer() + ").", "Maybe fill it in.");
            return null;
        }
        CustomerNames.Meaning meaning = customers.meaning(name);
        if (meaning.id() == null) {
            refuse(row, meaning.says(), meaning.maybe());
        }
        return meaning.id();
    }

    private @Nullable String release(Row row, String wished) {
        String by = wished.isEmpty() ? null : releases.get(ExportMapping.key(wished));
        if (!wished.isEmpty() && by == null) {
            refuse(
                    row,
                    "The row names a release (" + SafeText.of(wished) + ") that the mapping does not explain.",
                    "Maybe add it under releases.");
        }
        return by;
    }

    private @Nullable LocalDate date(Row row, String written) {
        try {
            return written.isEmpty() ? null : LocalDate.from(dates.parse(written));
        } catch (DateTimeException wrong) {
            refuse(
                    row,
                    "The row has a date (" + SafeText.of(written) + ") that is not like " + mapping.date() + ".",
                    "Maybe name another pattern under date.");
            return null;
        }
    }

    private String ref(CrmExport export, Row row) {
        String reference = export.cell(row, columns.reference());
        String at = row.place().citation();
        return reference.isEmpty() ? at : at + " (" + SafeText.of(reference) + ")";
    }

    /** On one line, without what a reader would not see, and not longer than a paragraph. */
    private static @Nullable String cited(String says) {
        StringBuilder clean = new StringBuilder();
        says.codePoints().limit(CITED + 1L).forEach(c -> {
            String one = Character.toString(c);
            clean.append(SafeText.firstForbidden(one) < 0 ? one : " ");
        });
        String line = clean.toString().replaceAll("\\s+", " ").strip();
        if (says.codePointCount(0, says.length()) > CITED) {
            line = line + " …";
        }
        return line.isEmpty() ? null : line;
    }

    private void refuse(Row row, String says, String maybe) {
        bad.add(new Problem(row.place(), says, maybe));
    }
}
