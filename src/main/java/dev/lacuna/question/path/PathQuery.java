package dev.lacuna.question.path;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform.Owner;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.assess.AssessQuery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is the least that makes the platform ready, or the most that an effort clears?
 *
 * @param question from where
 * @param goal where to
 * @param limit how long the best may be sought
 */
public record PathQuery(AssessQuery question, Goal goal, Duration limit) implements Query<PathAnswer> {

    @Override
    public PathAnswer ask(Lacuna.Inquiry inquiry, LocalDate today) {
        Scenario scenario = scenario(inquiry.catalog(), today);
        Assessment now = inquiry.assess(scenario);
        PathPlan plan = PathFinder.find(now, inquiry.severities(), goal, limit);
        List<Assumption> changes = new ArrayList<>(scenario.changes());
        changes.addAll(plan.assumptions());
        return PathAnswer.of(goal, plan, now, inquiry.assess(scenario.withChanges(changes)));
    }

    /** The scenario that a path is asked from, checked against the catalog together with the goal. */
    public Scenario scenario(Catalog catalog, LocalDate today) {
        Scenario scenario = question.scenario(catalog, today);
        if (goal instanceof Goal.SpendBudget spend && spend.owner() != null) {
            AssessQuery.known(
                    "owner",
                    spend.owner(),
                    catalog.platform().owners().stream().map(Owner::id).toList());
        }
        return scenario;
    }
}
