package dev.lacuna.question.findings;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.result.ResultFactBuilder;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Finding;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.FindingFacts.FindingScope;
import dev.lacuna.rule.FindingFacts.ReportedFinding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** States the findings of a catalog, the scopes that they are about, and the gaps. */
public final class FindingFactBuilder {
    private FindingFactBuilder() {}

    public static Set<Fact> of(Assessment assessment) {
        Catalog catalog = assessment.catalog();
        ScenarioScopes scopes = ScenarioScopes.under(catalog, assessment.scenario());
        Set<Fact> facts = new LinkedHashSet<>(ResultFactBuilder.of(assessment));
        for (Finding finding : catalog.findings()) {
            facts.add(new ReportedFinding(finding.id(), !finding.features().isEmpty(), finding.area()));
            for (String feature : finding.features()) {
                for (String facet : facets(finding, catalog)) {
                    facts.add(new FindingScope(
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
