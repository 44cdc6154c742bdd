package dev.lacuna.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.rule.Verdict;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The verdicts under one view: the question as it was asked, or a tenancy model.
 *
 * @param overall the worst of the assessed areas asked about
 * @param areas by id, those asked about
 */
public record Verdicts(@JsonProperty("verdict") Verdict overall, SortedMap<String, Verdict> areas) {

    public Verdicts {
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
    }
}
