package dev.lacuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The way from a gap to its root cause can be walked in the catalog, and there is no shorter one. */
class RootCausePathTest {

    @Test
    void everyPathToARootCauseLeadsOverCarriedDependenciesAndIsShortest() {
        Seeds.forEach(500, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Assessment assessment = inquiry.assess(sample.scenario());
                for (AssessedGap gap : assessment.gaps()) {
                    Facet facet = facet(sample.catalog(), gap.fact().facet());
                    for (RootCause root : assessment.rootCauses(gap)) {
                        assertThat(root.path())
                                .as("%s%n%s", gap.id(), sample)
                                .startsWith(gap.fact().through())
                                .endsWith(root.feature())
                                .hasSize(1 + stepsTo(root.feature(), root.path().get(0), facet, sample.catalog()));
                        assertThat(steps(root.path()))
                                .as("%s%n%s", gap.id(), sample)
                                .allMatch(step -> carried(step.get(0), facet, sample.catalog())
                                        .contains(step.get(1)));
                    }
                }
            }
        });
    }

    private static List<List<String>> steps(List<String> path) {
        return IntStream.range(1, path.size())
                .mapToObj(i -> path.subList(i - 1, i + 1))
                .toList();
    }

    /** How many dependencies away it is, found by widening circles. */
    private static int stepsTo(String wanted, String from, Facet facet, Catalog catalog) {
        Set<String> circle = new HashSet<>(Set.of(from));
        int steps = 0;
        while (!circle.contains(wanted)) {
            for (String feature : List.copyOf(circle)) {
                circle.addAll(carried(feature, facet, catalog));
            }
            steps++;
            assertThat(steps).as("steps from %s to %s", from, wanted).isLessThan(1000);
        }
        return steps;
    }

    private static List<String> carried(String feature, Facet facet, Catalog catalog) {
        return catalog.feature(feature).dependsOn().stream()
                .filter(dependency -> dependency.carries(facet))
                .map(dependency -> dependency.feature())
                .toList();
    }

    private static Facet facet(Catalog catalog, String id) {
        return catalog.platform().facets().stream()
                .filter(facet -> facet.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
