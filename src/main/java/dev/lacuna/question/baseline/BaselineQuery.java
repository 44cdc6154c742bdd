package dev.lacuna.question.baseline;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import java.time.LocalDate;

/** Is the platform ready, but for what was known? */
public record BaselineQuery(AssessQuery query, Baseline baseline) implements Query<Assessment> {

    @Override
    public Assessment ask(Lacuna.Inquiry inquiry, LocalDate today) {
        return inquiry.assess(scenario(inquiry.catalog(), today), baseline.facts(inquiry.catalog()));
    }

    /** The scenario that is asked for, checked against the catalog and the baseline. */
    public Scenario scenario(Catalog catalog, LocalDate today) {
        Scenario scenario = query.scenario(catalog, today);
        if (!scenario.target().equals(baseline.target())) {
            throw new QueryException(
                    "The baseline is of another target (" + baseline.target() + ") than the one asked about ("
                            + scenario.target() + ").",
                    "Maybe write one for it with \"baseline --target " + scenario.target() + "\".");
        }
        return scenario;
    }
}
