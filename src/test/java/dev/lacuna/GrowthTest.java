package dev.lacuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.lacuna.engine.Session;
import dev.lacuna.random.LayeredCatalogs;
import dev.lacuna.random.Rules;
import dev.lacuna.random.Warm;
import org.junit.jupiter.api.Test;

/** Ten times the features take ten times the work, told by how often rules fire; no clock is looked at. */
class GrowthTest {

    @Test
    void rulesFireAsOftenForAFeatureOfALargeCatalogAsOfASmallOne() {
        double small = firingsAFeature(1_000, 5);
        assertThat(small).isGreaterThan(1);
        assertThat(firingsAFeature(10_000, 1)).isCloseTo(small, withinPercentage(10));
    }

    /** The mean over catalogs of different seeds, since small ones vary. */
    private static double firingsAFeature(int features, int catalogs) {
        long firings = 0;
        for (int seed = 1; seed <= catalogs; seed++) {
            try (Session session = Rules.compiled().open()) {
                session.state(Warm.facts(LayeredCatalogs.of(features, seed)));
                firings += session.firings();
            }
        }
        return (double) firings / features / catalogs;
    }
}
