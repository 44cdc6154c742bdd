package dev.lacuna.question.explain;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.catalog.scenario.ScopeUnderScenario;
import dev.lacuna.question.explain.Explanation.PlacedScope;
import dev.lacuna.question.explain.FeatureExplained.ConcernedCustomer;
import dev.lacuna.question.explain.FeatureExplained.Dependent;
import dev.lacuna.question.explain.FeatureExplained.FacetScopes;
import dev.lacuna.question.explain.FeatureExplained.FeatureExposure;
import dev.lacuna.question.explain.FeatureExplained.RelatedGap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what a feature offers and blocks. */
final class FeatureExplainer {
    private final Assessment assessment;
    private final Catalog catalog;
    private final Feature feature;

    FeatureExplainer(Assessment assessment, String feature) {
        this.assessment = assessment;
        this.catalog = assessment.catalog();
        this.feature = catalog.feature(feature);
    }

    FeatureExplained explain(@Nullable String askedAs) {
        List<RelatedGap> gaps = gaps();
        return new FeatureExplained(assessment, askedAs, feature, facets(), dependents(), gaps, customers(gaps));
    }

    private Map<String, FacetScopes> facets() {
        ScenarioScopes scopes = ScenarioScopes.under(catalog, assessment.scenario());
        Map<String, FacetScopes> facets = new LinkedHashMap<>();
        for (Facet facet : catalog.platform().facets()) {
            ScopeUnderScenario own = scopes.of(feature, facet.id());
            Scope effective = assessment.rootCauses(feature.id(), facet.id(), Scope.TENANT).stream()
                    .map(RootCause::scope)
                    .min(Comparator.naturalOrder())
                    .orElse(own.scope());
            facets.put(
                    facet.id(),
                    new FacetScopes(
                            PlacedScope.of(own, catalog),
                            own.scope() == Scope.NOT_APPLICABLE ? own.scope() : effective));
        }
        return facets;
    }

    private List<Dependent> dependents() {
        Map<String, List<String>> facets = new TreeMap<>();
        Map<String, Boolean> direct = new TreeMap<>();
        for (Facet facet : catalog.platform().facets()) {
            FacetDependencies carried = new FacetDependencies(catalog, facet.id());
            for (String above : carried.above(feature.id())) {
                if (!above.equals(feature.id())) {
                    facets.computeIfAbsent(above, it -> new ArrayList<>()).add(facet.id());
                    direct.merge(above, carried.direct(above, feature.id()), Boolean::logicalOr);
                }
            }
        }
        return facets.entrySet().stream()
                .map(entry ->
                        new Dependent(entry.getKey(), entry.getValue(), direct.getOrDefault(entry.getKey(), false)))
                .sorted(Comparator.comparing(Dependent::direct).reversed().thenComparing(Dependent::feature))
                .toList();
    }

    private List<RelatedGap> gaps() {
        List<RelatedGap> related = new ArrayList<>();
        for (AssessedGap gap : assessment.gaps()) {
            boolean cause = assessment.rootCauses(gap).stream().anyMatch(this::isThis);
            if (cause || feature.id().equals(gap.fact().through())) {
                related.add(new RelatedGap(gap, cause));
            }
        }
        return related;
    }

    private List<ConcernedCustomer> customers(List<RelatedGap> gaps) {
        List<ConcernedCustomer> concerns = new ArrayList<>();
        for (Customer customer : catalog.customers()) {
            List<Commitment> broken =
                    customer.commitments().stream().filter(this::breaks).toList();
            boolean uses = customer.uses().contains(feature.id());
            List<FeatureExposure> exposures = exposures(customer, gaps);
            if (uses || !broken.isEmpty() || !exposures.isEmpty()) {
                concerns.add(new ConcernedCustomer(customer.id(), uses, exposures, broken));
            }
        }
        return concerns;
    }

    private List<FeatureExposure> exposures(Customer customer, List<RelatedGap> gaps) {
        List<FeatureExposure> exposures = new ArrayList<>();
        for (RelatedGap related : gaps) {
            AssessedGap gap = related.assessed();
            List<String> over =
                    involved(gap).stream().filter(customer.uses()::contains).toList();
            if (!gap.waived() && !over.isEmpty() && countsFor(customer, gap)) {
                exposures.add(new FeatureExposure(gap.id(), over));
            }
        }
        return exposures;
    }

    private SortedSet<String> involved(AssessedGap gap) {
        SortedSet<String> involved = new TreeSet<>();
        if (gap.fact().feature() != null) {
            involved.add(gap.fact().feature());
        }
        assessment.rootCauses(gap).forEach(root -> involved.add(root.feature()));
        return involved;
    }

    private boolean countsFor(Customer customer, AssessedGap gap) {
        return customer.model().equals(Customer.UNKNOWN_MODEL)
                || assessment.target().requirements().stream()
                        .filter(requirement ->
                                requirement.id().equals(gap.fact().requirement()))
                        .anyMatch(requirement -> requirement.countsUnder(customer.model()));
    }

    private boolean breaks(Commitment commitment) {
        return assessment.rootCauses(commitment.feature(), commitment.facet(), commitment.scope()).stream()
                .anyMatch(this::isThis);
    }

    private boolean isThis(RootCause cause) {
        return cause.feature().equals(feature.id());
    }
}
