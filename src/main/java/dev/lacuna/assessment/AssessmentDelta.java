package dev.lacuna.assessment;

import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What another scenario makes different in an assessment. A gap that only changes is both gone, as it was, and come, as
 * it is.
 *
 * @param scenario the other one
 * @param verdicts under it, as asked
 * @param models the verdicts under it and each tenancy model of the target
 * @param gone gaps that it does not have, by id
 * @param come gaps that it has instead, by id
 */
public record AssessmentDelta(
        Scenario scenario,
        Verdicts verdicts,
        SortedMap<String, Verdicts> models,
        List<AssessedGap> gone,
        List<AssessedGap> come) {

    public AssessmentDelta {
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    public Verdict verdict() {
        return verdicts.overall();
    }
}
