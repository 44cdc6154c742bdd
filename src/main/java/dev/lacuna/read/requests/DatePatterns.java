package dev.lacuna.read.requests;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** The patterns in which exports write dates. */
final class DatePatterns {
    private static final int LOOKED_AT = 1_000;
    private static final List<String> KNOWN = List.of(
            "uuuu-MM-dd",
            "uuuu-MM-dd HH:mm",
            "uuuu-MM-dd HH:mm:ss",
            "uuuu-MM-dd'T'HH:mm:ssX",
            "uuuu-MM-dd'T'HH:mm:ss.SSSX",
            "uuuu-MM-dd'T'HH:mm:ss.SSSZ",
            "M/d/uuuu",
            "M/d/uuuu h:mm a",
            "M/d/uuuu, h:mm a",
            "M/d/uuuu H:mm",
            "d/M/uuuu",
            "d/M/uuuu H:mm",
            "d.M.uuuu",
            "d.M.uuuu H:mm",
            "d/MMM/uu h:mm a",
            "d/MMM/uu",
            "d MMM uuuu",
            "MMM d, uuuu",
            "MMM d, uuuu h:mm a");

    private DatePatterns() {}

    /** Those by which all cells are dates, the likeliest first; none if there is no cell. */
    static List<String> of(List<String> cells) {
        List<String> some = cells.stream().limit(LOOKED_AT).toList();
        return some.isEmpty()
                ? List.of()
                : KNOWN.stream()
                        .filter(pattern -> some.stream().allMatch(cell -> isDate(cell, pattern)))
                        .toList();
    }

    private static boolean isDate(String cell, String pattern) {
        try {
            LocalDate.from(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT)
                    .parse(cell));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
