package dev.lacuna.question.backlog;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Owner;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is to be done about the open gaps, in which order? */
public record BacklogQuery(AssessQuery question, Rank rank, Selection selection) implements Query<WorkBacklog> {

    @Override
    public WorkBacklog ask(Lacuna.Inquiry inquiry, LocalDate today) {
        Scenario scenario = scenario(inquiry.catalog(), today);
        Assessment answer = inquiry.assess(scenario);
        return WorkBacklog.of(answer, CustomerReach.of(inquiry, answer), rank, selection);
    }

    /** The scenario that is asked for, checked against the catalog together with what is selected. */
    public Scenario scenario(Catalog catalog, LocalDate today) {
        needKnown(
                "area",
                selection.areas(),
                catalog.platform().areas().stream().map(Area::id).toList());
        needKnown(
                "owner",
                selection.owners(),
                catalog.platform().owners().stream().map(Owner::id).toList());
        return question.scenario(catalog, today);
    }

    private static void needKnown(String kind, Set<String> wanted, List<String> known) {
        for (String id : wanted) {
            if (!known.contains(id)) {
                throw new QueryException(
                        "There is no " + kind + " (" + id + ") in the catalog.",
                        known.isEmpty() ? "Maybe add it." : "Maybe choose one of: " + String.join(", ", known) + ".");
            }
        }
    }
}
