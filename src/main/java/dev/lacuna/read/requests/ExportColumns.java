package dev.lacuna.read.requests;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        return Stream.of(customer, request, reference, release, date, says).filter(Objects::nonNull);
    }
}
