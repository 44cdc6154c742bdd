package dev.lacuna.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a scope, a plan item or a customer's wish is believed.
 *
 * @param facet what it speaks for; all facets if absent
 * @param scope the scope that it claims, where it claims one
 * @param source the kind of source, e.g. {@code api}, {@code public-doc}, {@code meeting}
 * @param ref where in the source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        @Nullable String facet,
        @Nullable Scope scope,
        @Nullable String source,
        @Nullable String ref,
        @Nullable String says,
        @Nullable LocalDate date,
        @Nullable Confidence confidence) {

    /** How far a piece of evidence can be trusted to prove what it is cited for. */
    public enum Confidence implements Term {
        HIGH,
        MEDIUM,
        LOW
    }
}
