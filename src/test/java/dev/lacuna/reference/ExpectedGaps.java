package dev.lacuna.reference;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.catalog.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The gaps of requirements on features, areas and capabilities. */
final class ExpectedGaps {
    private final Catalog catalog;
    private final Scenario scenario;
    private final ExpectedOwnScopes own;
    private final ExpectedRootCauses roots;
    private final Map<String, List<ExpectedGap>> known = new HashMap<>();

    ExpectedGaps(Catalog catalog, Scenario scenario, ExpectedOwnScopes own, ExpectedRootCauses roots) {
        this.catalog = catalog;
        this.scenario = scenario;
        this.own = own;
        this.roots = roots;
    }

    List<ExpectedGap> of(Requirement requirement) {
        return known.computeIfAbsent(requirement.id(), id -> inferred(requirement));
    }

    private List<ExpectedGap> inferred(Requirement requirement) {
        if (requirement.capability() != null) {
            return ofCapability(requirement);
        }
        List<ExpectedGap> gaps = new ArrayList<>();
        for (String feature : lookedAt(requirement)) {
            Set<String> causes = rootsOf(requirement, feature);
            if (!causes.isEmpty()) {
                String area = Objects.requireNonNull(catalog.feature(feature).area());
                gaps.add(gap(requirement, feature, feature, area, causes));
            }
        }
        return gaps;
    }

    /** The applicable features that a requirement is held against; for a capability, its candidates. */
    SortedSet<String> lookedAt(Requirement requirement) {
        TreeSet<String> features = new TreeSet<>();
        for (Feature feature : catalog.features().values()) {
            boolean asked = requirement.capability() != null
                    ? feature.provides().contains(requirement.capability())
                    : requirement.feature().contains(feature.id())
                            || (requirement.area() != null && requirement.area().equals(feature.area()));
            if (asked && own.of(feature.id(), requirement.facet()) != Scope.NOT_APPLICABLE) {
                features.add(feature.id());
            }
        }
        return features;
    }

    private List<ExpectedGap> ofCapability(Requirement requirement) {
        String area = Objects.requireNonNull(requirement.area());
        Set<String> candidates = lookedAt(requirement);
        if (candidates.isEmpty()) {
            return List.of(gap(requirement, null, null, area, Set.of()));
        }
        if (candidates.stream()
                .anyMatch(candidate -> rootsOf(requirement, candidate).isEmpty())) {
            return List.of();
        }
        String best = candidates.stream()
                .min(Comparator.comparing((String candidate) -> effective(requirement, candidate))
                        .reversed()
                        .thenComparing(
                                candidate -> rootsOf(requirement, candidate).size())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        return List.of(gap(requirement, null, best, area, rootsOf(requirement, best)));
    }

    private ExpectedGap gap(
            Requirement requirement,
            @Nullable String feature,
            @Nullable String through,
            String area,
            Set<String> causes) {
        String facet = requirement.facet();
        return new ExpectedGap(
                requirement,
                feature,
                through,
                area,
                causes.isEmpty() ? Scope.NONE : roots.worst(causes, facet),
                through != null && ExpectedRootCauses.meets(own.of(through, facet), requirement.scope()),
                causes.stream().anyMatch(cause -> own.of(cause, facet) == Scope.UNKNOWN),
                catalog.waivers().stream().anyMatch(waiver -> holds(waiver, requirement, feature)),
                causes);
    }

    private boolean holds(Waiver waiver, Requirement requirement, @Nullable String feature) {
        return waiver.requirement().equals(requirement.id())
                && Objects.equals(waiver.feature(), feature)
                && !waiver.until().isBefore(scenario.day());
    }

    private Scope effective(Requirement requirement, String candidate) {
        return roots.worst(rootsOf(requirement, candidate), requirement.facet());
    }

    private Set<String> rootsOf(Requirement requirement, String feature) {
        return roots.of(feature, requirement.facet(), requirement.scope());
    }
}
