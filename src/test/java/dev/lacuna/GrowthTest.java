package dev.lacuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.lacuna.engine.RuleSession;
import dev.lacuna.random.LayeredCatalogs;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.random.WarmSession;
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
            try (RuleSession session = ShippedRules.compiled().open()) {
                session.state(WarmSession.facts(LayeredCatalogs.of(features, seed)));
                firings += session.firings();
            }
        }
        return (double) firings / features / catalogs;
    }
}
