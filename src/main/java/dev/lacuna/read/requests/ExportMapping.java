package dev.lacuna.read.requests;

import dev.lacuna.catalog.KeyFormat.Default;
import dev.lacuna.catalog.KeyFormat.Demandable;
import dev.lacuna.catalog.KeyFormat.MayBeTab;
import dev.lacuna.catalog.KeyFormat.OneOrMany;
import dev.lacuna.catalog.Scope;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an export is to be read, as people write it down.
 *
 * @param source the kind of source that evidence names
 * @param encoding of files without a mark of byte order
 * @param delimiter between cells; found out where it is left out
 * @param date the pattern of dates, as {@code java.time} has them
 * @param separator what stands between several requests in one cell
 * @param customers the ids of customers, by their names in the export; others are made of the names
 * @param releases the ids of releases, by what the export calls them
 * @param ignore requests that are known to be about something else
 */
public record ExportMapping(
        @Default("crm") String source,
        @Default("utf-8") String encoding,
        @MayBeTab @Nullable String delimiter,
        @Default("uuuu-MM-dd") String date,
        @Nullable String separator,
        @Nullable ExportColumns columns,
        Map<String, String> customers,
        Map<String, String> releases,
        List<RequestMeaning> requests,
        @OneOrMany List<String> ignore) {

    public ExportMapping {
        delimiter = delimiter == null || !Set.of("tab", "\\t").contains(delimiter) ? delimiter : "\t";
        customers = new TreeMap<>(customers);
        releases = new TreeMap<>(releases);
        requests = List.copyOf(requests);
        ignore = List.copyOf(ignore);
    }

    /** A cell as it is compared: without regard to case and to the width of spaces. */
    static String key(String cell) {
        return cell.strip().replaceAll("[\\s\\u00A0]+", " ").toLowerCase(Locale.ROOT);
    }

    /** The pattern of dates, with the years that people mean by {@code y}; null if it is none. */
    @Nullable
    DateTimeFormatter dates() {
        try {
            return DateTimeFormatter.ofPattern(date.replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    /** What each text asks for, by its key. */
    Map<String, RequestMeaning> meanings() {
        Map<String, RequestMeaning> meanings = new HashMap<>();
        requests.forEach(meaning -> meaning.text().forEach(text -> meanings.put(key(text), meaning)));
        return meanings;
    }

    static Map<String, String> normalised(Map<String, String> written) {
        Map<String, String> byKey = new HashMap<>();
        written.forEach((text, id) -> byKey.put(key(text), id));
        return byKey;
    }

    /**
     * What the columns of an export are called in its first row.
     *
     * @param customer holds the name of a customer
     * @param request holds what was asked for, as a text or code that the mapping explains
     * @param reference holds the id of the row in the system it comes from
     * @param release holds the release in which it is wished for
     * @param says holds what is cited; else the request is
     */
    public record ExportColumns(
            String customer,
            String request,
            @Nullable String reference,
            @Nullable String release,
            @Nullable String date,
            @Nullable String says) {

        Stream<String> named() {
            return Stream.of(customer, request, reference, release, date, says)
                    .filter(Objects::nonNull)
                    .filter(name -> !name.isBlank());
        }
    }

    /**
     * What texts or codes of an export ask for.
     *
     * @param text the cells, compared without regard to case and to the width of spaces
     * @param by the release, where the row names none
     */
    public record RequestMeaning(
            @OneOrMany List<String> text,
            String feature,
            String facet,
            @Demandable @Default("tenant") Scope scope,
            @Nullable String by) {

        public RequestMeaning {
            text = List.copyOf(text);
        }
    }
}
