package dev.lacuna.read;

import dev.lacuna.catalog.FrdProblem;
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

    /** That of a document which is no problem of its catalog. */
    public static Problem of(FrdProblem problem) {
        return new Problem(problem.place(), problem.says(), problem.maybe());
    }

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
