package dev.lacuna.question.whatif;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.whatif.ScenarioFile.NamedScenario;
import java.time.LocalDate;
import java.util.List;

/**
 * What would become of verdicts and gaps in each of several scenarios?
 *
 * @param before what is asked without the assumptions
 */
public record ScenariosQuery(AssessQuery before, List<NamedScenario> scenarios) implements Query<ScenarioComparison> {

    public ScenariosQuery {
        scenarios = List.copyOf(scenarios);
    }

    @Override
    public ScenarioComparison ask(Lacuna.Inquiry inquiry, LocalDate today) {
        check(inquiry.catalog(), today);
        Assessment start = inquiry.assess(before.scenario(inquiry.catalog(), today));
        return new ScenarioComparison(
                start,
                scenarios.stream()
                        .map(named -> ScenarioEffect.of(
                                start, named, inquiry.suppose(start, scenario(named, inquiry.catalog(), today))))
                        .toList());
    }

    /** @throws QueryException if a scenario names something that the catalog does not have */
    public void check(Catalog catalog, LocalDate today) {
        scenarios.forEach(named -> scenario(named, catalog, today));
    }

    private Scenario scenario(NamedScenario named, Catalog catalog, LocalDate today) {
        String release = named.release() == null ? before.release() : named.release();
        AssessQuery after = new AssessQuery(before.target(), before.model(), release, before.asOf(), before.areas());
        try {
            return named.assumptions().applyTo(catalog, after.scenario(catalog, today));
        } catch (QueryException wrong) {
            throw new QueryException("In the scenario (" + named.id() + "): " + wrong.getMessage(), wrong.maybe());
        }
    }
}
