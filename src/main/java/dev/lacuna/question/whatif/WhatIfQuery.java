package dev.lacuna.question.whatif;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.diff.Comparison;
import dev.lacuna.question.diff.Snapshot;
import java.time.LocalDate;

/**
 * What would become of verdicts and gaps?
 *
 * @param before what is asked without the assumptions
 * @param after what is asked with them
 */
public record WhatIfQuery(AssessQuery before, AssessQuery after, Assumptions assumptions) implements Query<Comparison> {

    @Override
    public Comparison ask(Lacuna.Inquiry inquiry, LocalDate today) {
        Scenario supposed = scenario(inquiry.catalog(), today);
        Snapshot was = Snapshot.of("today", inquiry.assess(before.scenario(inquiry.catalog(), today)));
        String name = assumptions.isEmpty() ? "what if" : "what if " + assumptions.text();
        return Comparison.of(was, Snapshot.of(name, inquiry.assess(supposed)));
    }

    /** The scenario with all that is assumed, checked against the catalog. */
    public Scenario scenario(Catalog catalog, LocalDate today) {
        Scenario start = before.scenario(catalog, today);
        Scenario scenario = assumptions.applyTo(catalog, after.scenario(catalog, today));
        if (scenario.equals(start)) {
            throw new QueryException(
                    "Nothing is assumed.",
                    "Maybe add --set FEATURE.FACET=SCOPE, --deliver ITEM, --without ITEM or --release ID.");
        }
        return scenario;
    }
}
