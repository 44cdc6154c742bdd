package dev.lacuna.question.unknowns;

import dev.lacuna.assessment.Assessment;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What hangs on the unknown scopes.
 *
 * @param today the assessment with the unknowns as they are
 * @param models by id
 * @param areas by id, those asked about
 * @param deciding the unknowns that make a difference, the most decisive first
 * @param idle how many more there are that make none, each taken by itself
 * @param good if all turned out tenant-scoped
 * @param bad if all turned out cluster-scoped
 */
public record Unknowns(
        Assessment today,
        VerdictRange target,
        SortedMap<String, VerdictRange> models,
        SortedMap<String, VerdictRange> areas,
        List<UnknownScope> deciding,
        int idle,
        EstablishedResult good,
        EstablishedResult bad) {

    public Unknowns {
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
        deciding = List.copyOf(deciding);
    }
}
