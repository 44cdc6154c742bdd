package dev.lacuna.read.lint;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Something in a catalog that its authors may want to look at.
 *
 * @param code what sort of thing it is, in a word that stays
 * @param place where, in a file named relative to the catalog's folder
 * @param says what is odd: the subject, with its value in brackets
 * @param maybe what to do about it
 */
public record Lint(String code, Place place, String says, String maybe) implements Comparable<Lint> {
    private static final Comparator<Lint> ORDER = Comparator.comparing(Lint::place)
            .thenComparing(Lint::code)
            .thenComparing(Lint::says)
            .thenComparing(Lint::maybe);

    /** Everything odd about a catalog as it looks on a day, sorted by place. */
    public static List<Lint> of(Catalog catalog, LocalDate day) {
        Lints lints = new Lints(catalog);
        CycleLint.look(catalog, lints);
        EvidenceLint.look(catalog, day, lints);
        TargetLint.look(catalog, lints);
        WaiverLint.look(catalog, day, lints);
        PlanLint.look(catalog, lints);
        return lints.sorted();
    }

    @Override
    public int compareTo(Lint other) {
        return ORDER.compare(this, other);
    }

    /** As people read it, in two lines. */
    @Override
    public String toString() {
        return place + ": " + says + " [" + code + "]\n  " + maybe;
    }
}
