package dev.lacuna.read.lint;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Scopes that nothing speaks for, and evidence that is old or speaks against its scope. */
final class EvidenceLint {
    /** Past this age, evidence may describe a platform that is no more. */
    private static final int FRESH_DAYS = 365;

    private EvidenceLint() {}

    static void look(Catalog catalog, LocalDate day, Lints lints) {
        List<String> facets =
                catalog.platform().facets().stream().map(Facet::id).toList();
        for (Feature feature : catalog.features().values()) {
            lookForMissing(feature, facets, lints);
            for (int i = 0; i < feature.evidence().size(); i++) {
                Evidence evidence = feature.evidence().get(i);
                Statement entry = Statement.of(StatementKind.EVIDENCE, feature.id(), String.valueOf(i));
                lookAtAge(evidence, entry, feature, day, lints);
                lookAtClaim(evidence, entry, feature, facets, lints);
            }
        }
    }

    private static void lookForMissing(Feature feature, List<String> facets, Lints lints) {
        List<String> bare = facets.stream()
                .filter(facet -> feature.own(facet) != Scope.UNKNOWN)
                .filter(facet -> feature.evidence().stream().noneMatch(evidence -> speaksFor(evidence, facet)))
                .toList();
        if (!bare.isEmpty()) {
            lints.add(
                    "unevidenced",
                    Statement.of(StatementKind.SCOPE, feature.id(), bare.get(0)),
                    "The feature (" + feature.id() + ") states scopes without evidence in (" + Lints.list(bare) + ").",
                    "Maybe add evidence, or leave the scope unknown.");
        }
    }

    private static void lookAtAge(Evidence evidence, Statement entry, Feature feature, LocalDate day, Lints lints) {
        LocalDate date = evidence.date();
        if (date != null && date.isBefore(day.minusDays(FRESH_DAYS))) {
            lints.add(
                    "stale-evidence",
                    entry,
                    "The evidence of the feature (" + feature.id() + ") is more than " + FRESH_DAYS + " days old ("
                            + date + ").",
                    "Maybe check it again and date it anew.");
        }
    }

    private static void lookAtClaim(
            Evidence evidence, Statement entry, Feature feature, List<String> facets, Lints lints) {
        Scope claimed = evidence.scope();
        Stream<String> spoken = facets.stream().filter(facet -> speaksFor(evidence, facet));
        List<String> against = claimed == null
                ? List.of()
                : spoken.filter(facet -> feature.own(facet) != claimed)
                        .map(facet -> facet + ": " + feature.own(facet).word())
                        .toList();
        if (claimed != null && !against.isEmpty()) {
            lints.add(
                    "disputed",
                    entry,
                    "The evidence of the feature (" + feature.id() + ") claims (" + claimed.word()
                            + "), the catalog says (" + Lints.list(against) + ").",
                    "Maybe change one of them, or say in the note why they differ.");
        }
    }

    private static boolean speaksFor(Evidence evidence, String facet) {
        return evidence.facet() == null || evidence.facet().equals(facet);
    }
}
