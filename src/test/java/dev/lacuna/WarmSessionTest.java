package dev.lacuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.RandomScenarios;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.random.WarmSession;
import dev.lacuna.reference.AssessmentLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was asked before, and in which order facts came, leaves no trace in an answer. */
class WarmSessionTest {

    @Test
    void oneQuestionAfterTheOtherIsAnsweredAsIfItWereTheFirst() {
        Seeds.forEach(100, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            RandomScenarios scenarios = new RandomScenarios(sample.catalog(), Seeds.random(seed));
            try (Lacuna.Inquiry warm = ShippedRules.lacuna().open(sample.catalog())) {
                for (int i = 0; i < 8; i++) {
                    Sample next = sample.withScenario(scenarios.next());
                    try (Lacuna.Inquiry fresh = ShippedRules.lacuna().open(sample.catalog())) {
                        assertThat(AssessmentLines.of(warm.assess(next.scenario())))
                                .as("question %d%n%s", i, next)
                                .isEqualTo(AssessmentLines.of(fresh.assess(next.scenario())));
                    }
                }
            }
        });
    }

    /** Two catalogs of the same ids take turns, so that dependencies, cycles, demands and scopes come and go. */
    @Test
    void oneCatalogAfterTheOtherIsUnderstoodAsIfItWereTheFirst() {
        Seeds.forEach(150, seed -> {
            Random random = Seeds.random(seed);
            List<Sample> samples = List.of(RandomCatalogs.sample(seed), RandomCatalogs.sample(-seed));
            try (WarmSession warm = new WarmSession()) {
                for (int i = 0; i < 4; i++) {
                    Sample sample = samples.get(i % 2);
                    Sample next = sample.withScenario(new RandomScenarios(sample.catalog(), random).next());
                    try (WarmSession fresh = new WarmSession()) {
                        List<String> expected = AssessmentLines.of(fresh.assess(next, random));
                        assertThat(AssessmentLines.of(warm.assess(next, random)))
                                .as("%s", next)
                                .isEqualTo(expected);
                        assertThat(warm.reasons()).as("%s", next).containsExactlyInAnyOrderEntriesOf(fresh.reasons());
                    }
                }
            }
        });
    }

    @Test
    void theOrderOfTheCatalogMakesNoDifference() {
        Seeds.forEach(150, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Sample shuffled = shuffled(sample, Seeds.random(seed));
            try (WarmSession one = new WarmSession();
                    WarmSession other = new WarmSession()) {
                assertThat(AssessmentLines.of(one.assess(shuffled, Seeds.random(seed))))
                        .as("%s", sample)
                        .isEqualTo(AssessmentLines.of(other.assess(sample, Seeds.random(seed + 1))));
                assertThat(one.reasons()).containsExactlyInAnyOrderEntriesOf(other.reasons());
            }
        });
    }

    private static Sample shuffled(Sample sample, Random random) {
        Catalog catalog = sample.catalog();
        return new Sample(
                Catalog.of(catalog.platform())
                        .features(shuffled(catalog.features().values(), random))
                        .targets(shuffled(catalog.targets().values(), random))
                        .plans(shuffled(catalog.plans(), random))
                        .waivers(shuffled(catalog.waivers(), random))
                        .topologies(shuffled(catalog.topologies(), random))
                        .build(),
                sample.scenario());
    }

    private static <T> List<T> shuffled(Iterable<T> all, Random random) {
        List<T> shuffled = new ArrayList<>();
        all.forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
