package dev.lacuna.question.unknowns;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.ScenarioAnswer;
import dev.lacuna.rule.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What depends on the unknown scopes.
 *
 * @param today the assessment with the unknowns as they are
 * @param verdict of the target
 * @param models by id
 * @param areas by id, those asked about
 * @param deciding the unknowns that make a difference, the most decisive first
 * @param idle how many more there are that make none, each taken by itself
 */
public record Unknowns(
        @JsonIgnore Assessment today,
        VerdictRange verdict,
        SortedMap<String, VerdictRange> models,
        SortedMap<String, VerdictRange> areas,
        List<UnknownScope> deciding,
        int idle,
        EstablishedResult ifAllTenant,
        EstablishedResult ifAllCluster)
        implements ScenarioAnswer {

    public Unknowns {
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
        deciding = List.copyOf(deciding);
    }

    @Override
    public String schema() {
        return "lacuna/unknowns/v1";
    }

    @Override
    public Scenario scenario() {
        return today.scenario();
    }

    /**
     * The limits of a verdict, however the unknowns turn out.
     *
     * @param best if every unknown turned out tenant-scoped
     * @param worst if every unknown turned out cluster-scoped
     */
    public record VerdictRange(Verdict today, Verdict best, Verdict worst) {

        /** Whether no unknown can change it. */
        @JsonProperty
        public boolean settled() {
            return today == best && today == worst;
        }
    }
}
