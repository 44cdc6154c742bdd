package dev.lacuna.question.findings;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.result.Outcomes;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Facet;
import dev.lacuna.catalog.Finding;
import dev.lacuna.catalog.scenario.Scopes;
import dev.lacuna.rule.fact.Stated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is stated to judge the findings of a catalog: they, the scopes that they are about, and the gaps. */
public final class ReportedFacts {
    private ReportedFacts() {}

    public static Set<Stated> of(Assessment assessment) {
        Catalog catalog = assessment.catalog();
        Scopes scopes = Scopes.under(catalog, assessment.scenario());
        Set<Stated> facts = new LinkedHashSet<>(Outcomes.of(assessment));
        for (Finding finding : catalog.findings()) {
            facts.add(new Reported(finding.id(), !finding.features().isEmpty(), finding.area()));
            for (String feature : finding.features()) {
                for (String facet : facets(finding, catalog)) {
                    facts.add(new ReportedScope(
                            finding.id(),
                            feature,
                            facet,
                            scopes.of(catalog.feature(feature), facet).scope()));
                }
            }
        }
        return facts;
    }

    private static List<String> facets(Finding finding, Catalog catalog) {
        String facet = finding.facet();
        return facet == null
                ? catalog.platform().facets().stream().map(Facet::id).toList()
                : List.of(facet);
    }
}
