package dev.lacuna.read.lint;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Statement;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Collects lints by the statement that they are about. */
final class Lints {
    /** For catalogs that were not read from files. */
    private static final Place NOWHERE = new Place("catalog", 1, 1);

    private final Catalog catalog;
    private final TreeSet<Lint> found = new TreeSet<>();

    Lints(Catalog catalog) {
        this.catalog = catalog;
    }

    void add(String code, Statement about, String says, String maybe) {
        Place place = catalog.place(about);
        found.add(new Lint(code, place == null ? NOWHERE : place, says, maybe));
    }

    List<Lint> sorted() {
        return List.copyOf(found);
    }

    static String list(Collection<String> words) {
        return String.join(", ", words);
    }
}
