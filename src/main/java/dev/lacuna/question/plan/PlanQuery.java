package dev.lacuna.question.plan;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.rule.Fact;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What does the plan of a release deliver towards a target, and what must change in it?
 *
 * @param question whose plan is asked about: that of its release, else that by which the target must be met, else of the
 *     last release that has one
 * @param fitTimeLimit how long the most that fits into the capacities may be sought; it is not if absent
 */
public record PlanQuery(AssessQuery question, @Nullable Duration fitTimeLimit) implements Query<PlanAnswer> {

    @Override
    public PlanAnswer ask(Lacuna.Inquiry inquiry, LocalDate today) {
        return new PlanEvaluator(inquiry, scenario(inquiry.catalog(), today)).answer(fitTimeLimit);
    }

    /** The scenario with the plans delivered, checked against the catalog. */
    public Scenario scenario(Catalog catalog, LocalDate today) {
        Scenario asked = question.scenario(catalog, today);
        if (asked.release() != null) {
            return asked;
        }
        return question.withRelease(releaseOf(catalog, asked)).scenario(catalog, today);
    }

    private static String releaseOf(Catalog catalog, Scenario asked) {
        Target target = catalog.targets().get(asked.target());
        if (target != null && target.release() != null) {
            return target.release();
        }
        if (!catalog.plans().isEmpty()) {
            return catalog.plans().get(catalog.plans().size() - 1).release();
        }
        List<String> releases =
                catalog.platform().releases().stream().map(Release::id).toList();
        throw new QueryException(
                "The target (" + asked.target() + ") names no release, and no release has a plan.",
                releases.isEmpty()
                        ? "Maybe add releases to platform.yaml, and a plan in releases/."
                        : "Maybe choose one with --release: " + String.join(", ", releases) + ".");
    }

    /** What the rules are told about the plan of the scenario's release. */
    public static Set<Fact> facts(Lacuna.Inquiry inquiry, Scenario scenario) {
        return new PlanEvaluator(inquiry, scenario).facts();
    }
}
