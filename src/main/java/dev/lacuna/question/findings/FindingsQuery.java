package dev.lacuna.question.findings;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import java.time.LocalDate;
import java.util.TreeSet;

/**
 * What became of what people reported?
 *
 * @param question what is assessed, and the areas whose findings are told
 */
public record FindingsQuery(AssessQuery question) implements Query<Findings> {

    /** What is asked of the catalog, checked. */
    public Scenario scenario(Catalog catalog, LocalDate today) {
        if (catalog.findings().isEmpty()) {
            throw new QueryException(
                    "The catalog has no finding.", "Maybe write down in findings.yaml what people reported.");
        }
        return question.scenario(catalog, today);
    }

    @Override
    public Findings ask(Lacuna.Inquiry inquiry, LocalDate today) {
        Scenario asked = scenario(inquiry.catalog(), today);
        // A gap in one area can confirm what was reported in another.
        Assessment assessment = inquiry.assess(asked.withAreas(new TreeSet<>()));
        return new FindingsAssembler(assessment, inquiry.conclude(FindingFactBuilder.of(assessment))).findings(asked);
    }
}
