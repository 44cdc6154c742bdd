package dev.lacuna.question.path;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The most that fits into a release beside what is planned.
 *
 * @param plan what to add
 * @param givenUp the planned items that make room for it
 * @param unestimated what could not be held against a capacity, since its effort is not known; as {@code FEATURE:FACET}
 */
public record PlanAddition(PathPlan plan, SortedSet<String> givenUp, SortedSet<String> unestimated) {

    public PlanAddition {
        givenUp = Collections.unmodifiableSortedSet(new TreeSet<>(givenUp));
        unestimated = Collections.unmodifiableSortedSet(new TreeSet<>(unestimated));
    }
}
