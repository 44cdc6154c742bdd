package dev.lacuna.question.plan;

import dev.lacuna.assessment.Verdicts;
import dev.lacuna.question.path.PlanAddition;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The plan as it could be within the capacities.
 *
 * @param after the verdicts that the rules then give; what is unknown is taken to turn out well
 * @param blockers the open blockers with the plan as it is, by id
 * @param majors the open major gaps with the plan as it is, by id
 * @param cleared those of both that are closed then, by id
 * @param overfull the owners of whom too much is planned, whatever is given up
 * @param unlimited the owners of something to build, whose capacity is not recorded: taken to be without a limit
 */
public record FittedPlan(
        PlanAddition fitting,
        Verdicts after,
        List<String> blockers,
        List<String> majors,
        List<String> cleared,
        SortedSet<String> overfull,
        SortedSet<String> unlimited) {

    public FittedPlan {
        blockers = List.copyOf(blockers);
        majors = List.copyOf(majors);
        cleared = List.copyOf(cleared);
        overfull = Collections.unmodifiableSortedSet(new TreeSet<>(overfull));
        unlimited = Collections.unmodifiableSortedSet(new TreeSet<>(unlimited));
    }
}
