package dev.lacuna.reference;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Finding;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** What became of findings, as the contract says, in lines: its state and the gaps that bear on it. */
public final class ExpectedFindings {
    private final Catalog catalog;
    private final ExpectedOwnScopes own;
    private final List<ExpectedGap> gaps = new ArrayList<>();

    private ExpectedFindings(Catalog catalog, Scenario scenario) {
        this.catalog = catalog;
        own = new ExpectedOwnScopes(catalog, scenario);
        ExpectedGaps inference = new ExpectedGaps(catalog, scenario, own, new ExpectedRootCauses(catalog, own));
        String model = scenario.model();
        for (Requirement requirement :
                Objects.requireNonNull(catalog.targets().get(scenario.target())).requirements()) {
            if (model == null || requirement.countsUnder(model)) {
                gaps.addAll(inference.of(requirement));
            }
        }
    }

    public static List<String> of(Catalog catalog, Scenario scenario) {
        ExpectedFindings expected = new ExpectedFindings(catalog, scenario);
        return catalog.findings().stream().map(expected::line).toList();
    }

    private String line(Finding finding) {
        SortedSet<String> bearing = new TreeSet<>();
        for (ExpectedGap gap : gaps) {
            if (finding.features().isEmpty() ? gap.area().equals(finding.area()) : bearsOut(finding, gap)) {
                bearing.add(gap.id());
            }
        }
        boolean mended = finding.features().stream()
                .allMatch(feature -> catalog.platform().facets().stream()
                        .map(Facet::id)
                        .filter(facet ->
                                finding.facet() == null || finding.facet().equals(facet))
                        .map(facet -> own.of(feature, facet))
                        .allMatch(scope -> scope == Scope.TENANT || scope == Scope.NOT_APPLICABLE));
        String state =
                finding.features().isEmpty() ? "open" : !bearing.isEmpty() ? "confirmed" : mended ? "mended" : "open";
        return finding.id() + " " + state + " " + bearing;
    }

    private static boolean bearsOut(Finding finding, ExpectedGap gap) {
        boolean inFacet = finding.facet() == null
                || finding.facet().equals(gap.requirement().facet());
        return inFacet
                && finding.features().stream()
                        .anyMatch(feature ->
                                feature.equals(gap.feature()) || gap.roots().contains(feature));
    }
}
