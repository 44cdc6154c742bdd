package dev.lacuna.question.brief;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform.Owner;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.unknowns.Unknowns;
import dev.lacuna.question.unknowns.UnknownsQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What has to be decided, and by when?
 *
 * @param question what is assessed, and the areas that get a page, if they do
 * @param by for whom there is a page each
 * @param owners that get a page, if they do; all with something to decide if empty
 */
public record BriefQuery(AssessQuery question, BriefGrouping by, SortedSet<String> owners) implements Query<Briefs> {

    public BriefQuery {
        owners = new TreeSet<>(owners);
    }

    /** What is asked of the catalog, checked. */
    public Scenario scenario(Catalog catalog, LocalDate today) {
        List<String> known = catalog.platform().owners().stream().map(Owner::id).toList();
        for (String owner : owners) {
            if (!known.contains(owner)) {
                throw new QueryException(
                        "There is no owner (" + owner + ") in the catalog.",
                        known.isEmpty()
                                ? "Maybe add it to platform.yaml."
                                : "Maybe choose one of: " + String.join(", ", known) + ".");
            }
        }
        return question.scenario(catalog, today);
    }

    @Override
    public Briefs ask(Lacuna.Inquiry inquiry, LocalDate today) {
        Scenario asked = scenario(inquiry.catalog(), today);
        // What is decided in one area closes gaps in others.
        AssessQuery everywhere =
                new AssessQuery(asked.target(), question.model(), question.release(), question.asOf(), new TreeSet<>());
        Unknowns unknowns = new UnknownsQuery(everywhere).ask(inquiry, today);
        Assessment assessment = unknowns.today();
        return new BriefAssembler(inquiry, assessment, unknowns.deciding())
                .briefs(by, by == BriefGrouping.OWNER ? owners : asked.areas());
    }
}
