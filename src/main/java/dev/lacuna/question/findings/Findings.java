package dev.lacuna.question.findings;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.rule.FindingFacts.FindingState;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What people reported, judged by the gaps of an assessment.
 *
 * @param areas those asked about; all if empty
 * @param findings in the order of the catalog
 */
public record Findings(Assessment assessment, SortedSet<String> areas, List<JudgedFinding> findings) {

    public Findings {
        areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
        findings = List.copyOf(findings);
    }

    /** How many are so. */
    public long count(@Nullable FindingState state) {
        return findings.stream().filter(judged -> judged.state() == state).count();
    }
}
