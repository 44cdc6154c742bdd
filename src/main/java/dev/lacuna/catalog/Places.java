package dev.lacuna.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where each statement of a catalog stands. Files are named relative to the catalog's folder, so that the same catalog
 * gives the same citations wherever it lies.
 */
public final class Places {
    private static final Places NONE = new Places(Map.of());

    private final Map<Statement, Place> places;

    public Places(Map<Statement, Place> places) {
        this.places = Map.copyOf(places);
    }

    /** For catalogs that were not read from files. */
    public static Places none() {
        return NONE;
    }

    /** The place of a statement, absent if it was not written in a file. */
    public @Nullable Place of(Statement statement) {
        return places.get(statement);
    }
}
