package dev.lacuna.read;

import dev.lacuna.catalog.Place;
import java.util.Comparator;

/**
 * Input that could not be understood; never called a gap.
 *
 * @param says what is wrong: the subject, with its value in brackets
 * @param maybe what to do about it
 */
public record Problem(Place place, String says, String maybe) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::says).thenComparing(Problem::maybe);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** As people read it, in two lines. */
    @Override
    public String toString() {
        return place + ": " + says + "\n  " + maybe;
    }
}
