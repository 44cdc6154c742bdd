package dev.lacuna.read.requests;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
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
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands rows one by one. What it cannot understand it notes, and never guesses. */
final class RowReader {
    private static final int CITED = 300;

    private final ExportMapping mapping;
    private final ExportColumns columns;
    private final Map<String, RequestMeaning> meanings;
    private final Map<String, String> releases;
    private final Map<String, String> customers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
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
        for (Customer known : catalog.customers()) {
            customers.put(ExportMapping.key(known.id()), known.id());
            customers.put(ExportMapping.key(known.called()), known.id());
        }
        customers.putAll(ExportMapping.normalised(mapping.customers()));
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

    /** What a row asks for; nothing where it was noted as bad or is to be ignored. */
    List<CustomerRequest> requests(CrmExport export, Row row) {
        if (row.cells().size() != export.header().size()) {
            return refuse(
                    row,
                    "The row has " + row.cells().size() + " cells where the header has "
                            + export.header().size() + ".",
                    "Maybe look for a quote or a delimiter that is missing.");
        }
        for (String cell : row.cells()) {
            if (cell.length() > ReadLimits.TEXT_LENGTH) {
                return refuse(
                        row, "A cell has more than " + ReadLimits.TEXT_LENGTH + " characters.", "Maybe shorten it.");
            }
        }
        String name = export.cell(row, columns.customer()).replaceAll("\\s+", " ");
        String customer = customer(row, name);
        return customer == null ? List.of() : of(export, row, customer, name);
    }

    private List<CustomerRequest> of(CrmExport export, Row row, String customer, String name) {
        String request = export.cell(row, columns.request());
        if (request.isEmpty()) {
            return refuse(row, "The row has no request (" + columns.request() + ").", "Maybe fill it in.");
        }
        String wished = export.cell(row, columns.release());
        String by = wished.isEmpty() ? null : releases.get(ExportMapping.key(wished));
        if (!wished.isEmpty() && by == null) {
            return refuse(
                    row,
                    "The row names a release (" + SafeText.of(wished) + ") that the mapping does not explain.",
                    "Maybe add it under releases.");
        }
        String written = export.cell(row, columns.date());
        LocalDate date = date(written);
        if (!written.isEmpty() && date == null) {
            return refuse(
                    row,
                    "The row has a date (" + SafeText.of(written) + ") that is not like " + mapping.date() + ".",
                    "Maybe name another pattern under date.");
        }
        List<CustomerRequest> requests = new ArrayList<>();
        for (String part : parts(request)) {
            RequestMeaning meaning = meanings.get(ExportMapping.key(part));
            if (meaning != null) {
                String says = columns.says() == null ? part : export.cell(row, columns.says());
                Evidence evidence =
                        new Evidence(null, null, mapping.source(), ref(export, row), cited(says), date, Confidence.LOW);
                Proposal proposal = new Proposal(
                        meaning.feature(),
                        meaning.facet(),
                        meaning.scope(),
                        by == null ? meaning.by() : by,
                        List.of(evidence));
                requests.add(new CustomerRequest(customer, name, proposal));
            } else if (ignored.contains(ExportMapping.key(part))) {
                left++;
            } else {
                refuse(
                        row,
                        "The row has a request (" + SafeText.of(part) + ") that the mapping does not explain.",
                        SpellingSuggestion.to(ExportMapping.key(part), meanings.keySet())
                                .map(near -> "Maybe it is the same as \"" + SafeText.of(near) + "\"; ")
                                .orElse("Maybe ")
                                .concat("add it under requests, or under ignore if it is about something else."));
            }
        }
        return requests;
    }

    private List<String> parts(String request) {
        String separator = mapping.separator();
        return separator == null
                ? List.of(request)
                : Pattern.compile(Pattern.quote(separator))
                        .splitAsStream(request)
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    private @Nullable String customer(Row row, String name) {
        if (name.isEmpty()) {
            refuse(row, "The row has no customer (" + columns.customer() + ").", "Maybe fill it in.");
            return null;
        }
        if (SafeText.firstForbidden(name) >= 0) {
            refuse(
                    row,
                    "The customer (" + SafeText.of(name) + ") has a character in its name that a reader would not see.",
                    "Maybe delete it.");
            return null;
        }
        String id = customers.get(ExportMapping.key(name));
        if (id != null) {
            return id;
        }
        String made = idOf(name);
        String before = made.isEmpty() ? null : names.putIfAbsent(made, ExportMapping.key(name));
        boolean taken = customers.containsValue(made) || (before != null && !before.equals(ExportMapping.key(name)));
        if (made.isEmpty() || taken) {
            refuse(
                    row,
                    made.isEmpty()
                            ? "The customer (" + SafeText.of(name) + ") has no letters to make an id of."
                            : "The customer (" + SafeText.of(name) + ") would get an id (" + made
                                    + ") that another one has.",
                    "Maybe give it one under customers.");
            return null;
        }
        return made;
    }

    /** E.g. {@code acme-inc} of {@code Acme, Inc.}. */
    private static String idOf(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private @Nullable LocalDate date(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.from(dates.parse(written));
        } catch (DateTimeException wrong) {
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

    private List<CustomerRequest> refuse(Row row, String says, String maybe) {
        bad.add(new Problem(row.place(), says, maybe));
        return List.of();
    }
}
