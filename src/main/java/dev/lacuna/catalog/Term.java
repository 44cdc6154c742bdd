package dev.lacuna.catalog;

import java.util.Locale;

/** A word of Lacuna's vocabulary, spelled the same in YAML, options and every output. Implemented by enums only. */
public interface Term {

    String name();

    /** The constant in the catalog's spelling: {@code NOT_APPLICABLE} is {@code not-applicable}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
