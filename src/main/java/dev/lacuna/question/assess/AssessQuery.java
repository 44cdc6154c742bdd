package dev.lacuna.question.assess;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.Query;
import dev.lacuna.question.QueryException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Is the platform ready?
 *
 * @param target may be left out where the catalog has only one
 * @param asOf the day to hold waivers against; else today, or the date of the release asked for, if that is later
 * @param areas all if empty
 */
public record AssessQuery(
        @Nullable String target,
        @Nullable String model,
        @Nullable String release,
        @Nullable LocalDate asOf,
        SortedSet<String> areas)
        implements Query<Assessment> {

    public AssessQuery {
        areas = new TreeSet<>(areas);
    }

    /** The same question about another release. */
    public AssessQuery withRelease(@Nullable String other) {
        return new AssessQuery(target, model, other, asOf, areas);
    }

    @Override
    public Assessment ask(Lacuna.Inquiry inquiry, LocalDate today) {
        return inquiry.assess(scenario(inquiry.catalog(), today));
    }

    /** The scenario that is asked for, checked against the catalog. */
    public Scenario scenario(Catalog catalog, LocalDate today) {
        Target asked = targetIn(catalog);
        if (model != null) {
            known("tenancy model of " + asked.target(), model, catalog.modelsOf(asked));
        }
        for (String area : areas) {
            known(
                    "area",
                    area,
                    catalog.platform().areas().stream().map(Area::id).toList());
        }
        if (release != null) {
            known(
                    "release",
                    release,
                    catalog.platform().releases().stream().map(Release::id).toList());
        }
        LocalDate day = asOf != null ? asOf : dayFor(catalog, today);
        return new Scenario(asked.target(), model, release, day, areas, List.of());
    }

    private Target targetIn(Catalog catalog) {
        Collection<String> targets = catalog.targets().keySet();
        if (targets.isEmpty()) {
            throw new QueryException("The catalog has no target.", "Maybe add one in targets/.");
        }
        if (target == null && targets.size() > 1) {
            throw new QueryException(
                    "The catalog has several targets.", "Maybe choose one with --target: " + listed(targets) + ".");
        }
        String id = target == null ? targets.iterator().next() : target;
        known("target", id, targets);
        Target found = catalog.targets().get(id);
        if (found == null) {
            throw new IllegalStateException("The target (" + id + ") went away.");
        }
        return found;
    }

    private LocalDate dayFor(Catalog catalog, LocalDate today) {
        if (release == null) {
            return today;
        }
        Platform platform = catalog.platform();
        LocalDate date = platform.releases().get(platform.orderOf(release)).date();
        return date != null && date.isAfter(today) ? date : today;
    }

    public static void known(String kind, String id, Collection<String> ids) {
        if (!ids.contains(id)) {
            throw new QueryException(
                    "There is no " + kind + " (" + id + ") in the catalog.",
                    ids.isEmpty() ? "Maybe add it." : "Maybe choose one of: " + listed(ids) + ".");
        }
    }

    private static String listed(Collection<String> ids) {
        return String.join(", ", ids);
    }
}
