package dev.lacuna.question.explain;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Commitment;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Facet;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.ScopeUnderScenario;
import dev.lacuna.catalog.scenario.Scopes;
import dev.lacuna.question.explain.FeatureExplained.Blocked;
import dev.lacuna.question.explain.FeatureExplained.Concern;
import dev.lacuna.question.explain.FeatureExplained.Dependent;
import dev.lacuna.question.explain.FeatureExplained.Exposure;
import dev.lacuna.question.explain.FeatureExplained.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what a feature offers and blocks. */
final class FeatureView {
    private final Assessment assessment;
    private final Catalog catalog;
    private final Feature feature;

    private FeatureView(Assessment assessment, Feature feature) {
        this.assessment = assessment;
        this.catalog = assessment.catalog();
        this.feature = feature;
    }

    static FeatureExplained of(Assessment assessment, Feature feature) {
        FeatureView view = new FeatureView(assessment, feature);
        List<Blocked> gaps = view.gaps();
        return new FeatureExplained(
                assessment, feature, view.standings(), view.dependents(), gaps, view.customers(gaps));
    }

    private List<Standing> standings() {
        Scopes scopes = Scopes.under(catalog, assessment.scenario());
        List<Standing> standings = new ArrayList<>();
        for (Facet facet : catalog.platform().facets()) {
            ScopeUnderScenario own = scopes.of(feature, facet.id());
            Scope effective = assessment.rootCauses(feature.id(), facet.id(), Scope.TENANT).stream()
                    .map(RootCause::scope)
                    .min(Comparator.naturalOrder())
                    .orElse(own.scope());
            standings.add(new Standing(facet.id(), own, own.scope() == Scope.NOT_APPLICABLE ? own.scope() : effective));
        }
        return standings;
    }

    private List<Dependent> dependents() {
        Map<String, List<String>> facets = new TreeMap<>();
        Map<String, Boolean> direct = new TreeMap<>();
        for (Facet facet : catalog.platform().facets()) {
            Carried carried = new Carried(catalog, facet.id());
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

    private List<Blocked> gaps() {
        List<Blocked> blocked = new ArrayList<>();
        for (AssessedGap gap : assessment.gaps()) {
            boolean cause = assessment.rootCauses(gap).stream().anyMatch(this::isThis);
            if (cause || feature.id().equals(gap.fact().through())) {
                blocked.add(new Blocked(gap, cause));
            }
        }
        return blocked;
    }

    private List<Concern> customers(List<Blocked> gaps) {
        List<Concern> concerns = new ArrayList<>();
        for (Customer customer : catalog.customers()) {
            List<Commitment> stopped =
                    customer.commitments().stream().filter(this::stops).toList();
            boolean uses = customer.uses().contains(feature.id());
            List<Exposure> exposures = exposures(customer, gaps);
            if (uses || !stopped.isEmpty() || !exposures.isEmpty()) {
                concerns.add(new Concern(customer.id(), uses, exposures, stopped));
            }
        }
        return concerns;
    }

    private List<Exposure> exposures(Customer customer, List<Blocked> gaps) {
        List<Exposure> exposures = new ArrayList<>();
        for (Blocked blocked : gaps) {
            AssessedGap gap = blocked.gap();
            List<String> over =
                    involved(gap).stream().filter(customer.uses()::contains).toList();
            if (!gap.waived() && !over.isEmpty() && countsFor(customer, gap)) {
                exposures.add(new Exposure(gap.id(), over));
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

    private boolean stops(Commitment commitment) {
        return assessment.rootCauses(commitment.feature(), commitment.facet(), commitment.scope()).stream()
                .anyMatch(this::isThis);
    }

    private boolean isThis(RootCause cause) {
        return cause.feature().equals(feature.id());
    }
}
