package dev.lacuna.question.qualify;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Target;
import dev.lacuna.question.Query;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.qualify.Qualification.EnforcementPolicy;
import dev.lacuna.read.Problem;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.read.load.FrdFiles.ReadFrds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Do feature requirements documents answer the qualifiers?
 *
 * @param documents those to look at; those of the catalog if absent
 * @param target whose requirements count; those of all targets if absent
 * @param release only documents for this release
 */
public record QualifyQuery(
        @Nullable Function<Catalog, ReadFrds> documents,
        @Nullable String target,
        @Nullable String release,
        EnforcementPolicy policy)
        implements Query<Qualification> {

    @Override
    public Qualification ask(Lacuna.Inquiry inquiry, LocalDate today) {
        Catalog catalog = inquiry.catalog();
        ReadFrds found = check(catalog);
        Collection<Target> targets = catalog.targets().values().stream()
                .filter(each -> target == null || each.target().equals(target))
                .toList();
        QualificationAssembler assembler = new QualificationAssembler(
                catalog, inquiry.conclude(QualifierFactBuilder.of(catalog, found.frds(), targets)));
        return new Qualification(
                catalog,
                target,
                release,
                documents != null,
                policy,
                found.frds().stream().map(assembler::qualified).toList(),
                found.problems());
    }

    /**
     * The documents to look at, and what is wrong with those that cannot be read.
     *
     * @throws QueryException if there is nothing to ask, or nothing to look at
     * @throws ProblemsException if none of the documents can be read
     */
    public ReadFrds check(Catalog catalog) {
        if (target != null) {
            requireKnown("target", target, catalog.targets().keySet());
        }
        if (release != null) {
            requireKnown(
                    "release",
                    release,
                    catalog.platform().releases().stream().map(Release::id).toList());
        }
        if (catalog.qualifiers().isEmpty()) {
            throw new QueryException(
                    "The catalog has no qualifiers, so there is nothing to answer.", "Maybe write qualifiers.yaml.");
        }
        ReadFrds all = documents == null ? ReadFrds.of(catalog) : documents.apply(catalog);
        List<Frd> asked = all.frds().stream()
                .filter(frd -> release == null || release.equals(frd.head().release()))
                .toList();
        if (all.frds().isEmpty() && !all.problems().isEmpty()) {
            throw new ProblemsException(all.problems().stream().map(Problem::of).toList());
        }
        if (asked.isEmpty()) {
            throw nothing(all.frds());
        }
        return new ReadFrds(asked, all.problems());
    }

    private QueryException nothing(List<Frd> all) {
        if (release == null) {
            return new QueryException(
                    "The catalog has no feature requirements document, so nothing was looked at.",
                    "Maybe name files or folders, or put documents into the folder frds of the catalog.");
        }
        String releases = String.join(
                ", ",
                all.stream()
                        .map(frd -> frd.head().release())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
        return new QueryException(
                "No document is for the release (" + release + "), so nothing was looked at.",
                releases.isEmpty()
                        ? "Maybe name the release in the front matter of documents."
                        : "Maybe choose one that documents name: " + releases + ".");
    }

    static void requireKnown(String kind, String id, Collection<String> ids) {
        if (!ids.contains(id)) {
            throw new QueryException(
                    "There is no " + kind + " (" + id + ") in the catalog.",
                    ids.isEmpty() ? "Maybe add it." : "Maybe choose one of: " + String.join(", ", ids) + ".");
        }
    }
}
