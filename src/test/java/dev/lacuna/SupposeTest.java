package dev.lacuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.AssessmentDelta;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.RandomScenarios;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.reference.AssessmentLines;
import dev.lacuna.rule.CatalogFacts.KnownGapFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is supposed on a warm inquiry is what a fresh one infers. */
class SupposeTest {

    @Test
    void aSequenceOfSuppositionsGivesWhatFreshAssessmentsGive() {
        Seeds.forEach(600, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Catalog catalog = sample.catalog();
            RandomScenarios scenarios = new RandomScenarios(catalog, Seeds.random(~seed));
            Random dice = Seeds.random(seed + 1);
            try (Lacuna.Inquiry warm = ShippedRules.lacuna().open(catalog)) {
                Assessment base = warm.assess(sample.scenario());
                for (int i = 0; i < 8; i++) {
                    if (dice.nextInt(5) == 0) {
                        base = warm.assess(scenarios.next());
                    }
                    Scenario other = assuming(base.scenario(), scenarios.next());
                    AssessmentDelta shift = warm.suppose(base, other);
                    String as = sample + "\nfrom " + base.scenario() + "\nto " + other;
                    try (Lacuna.Inquiry fresh = ShippedRules.lacuna().open(catalog)) {
                        Assessment expected = fresh.assess(other);
                        assertThat(shift.verdicts()).as(as).isEqualTo(expected.verdicts());
                        assertThat(shift.models()).as(as).isEqualTo(expected.models());
                        assertThat(gaps(base, shift)).as(as).isEqualTo(expected.gaps());
                    }
                }
            }
        });
    }

    @Test
    void theAnswerStandsAndCanStillBeAskedForReasonsAfterSuppositions() {
        Seeds.forEach(200, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            RandomScenarios scenarios = new RandomScenarios(sample.catalog(), Seeds.random(~seed));
            try (Lacuna.Inquiry warm = ShippedRules.lacuna().open(sample.catalog())) {
                Assessment base = warm.assess(sample.scenario());
                List<String> before = AssessmentLines.of(base);
                for (int i = 0; i < 4; i++) {
                    warm.suppose(base, assuming(base.scenario(), scenarios.next()));
                }
                assertThat(AssessmentLines.of(base)).as("%s", sample).isEqualTo(before);
            }
        });
    }

    @Test
    void anAnswerStaysWhatItIsWhateverIsAskedNext() {
        Seeds.forEach(200, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            RandomScenarios scenarios = new RandomScenarios(sample.catalog(), Seeds.random(~seed));
            Assessment answer;
            List<String> expected;
            try (Lacuna.Inquiry fresh = ShippedRules.lacuna().open(sample.catalog())) {
                expected = AssessmentLines.of(fresh.assess(sample.scenario()));
            }
            try (Lacuna.Inquiry warm = ShippedRules.lacuna().open(sample.catalog())) {
                answer = warm.assess(sample.scenario());
                Scenario next = scenarios.next();
                warm.assess(next);
                assertThat(AssessmentLines.of(answer)).as("%s", sample).isEqualTo(expected);
                answer = warm.assess(sample.scenario());
                warm.suppose(answer, assuming(answer.scenario(), next));
            }
            assertThat(AssessmentLines.of(answer)).as("%s, closed", sample).isEqualTo(expected);
        });
    }

    @Test
    void anyAnswerCanBeSupposedOtherwise() {
        Seeds.forEach(200, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            RandomScenarios scenarios = new RandomScenarios(sample.catalog(), Seeds.random(~seed));
            try (Lacuna.Inquiry warm = ShippedRules.lacuna().open(sample.catalog());
                    Lacuna.Inquiry fresh = ShippedRules.lacuna().open(sample.catalog())) {
                Assessment base = warm.assess(sample.scenario());
                warm.assess(scenarios.next());
                Scenario other = assuming(base.scenario(), scenarios.next());
                AssessmentDelta delta = warm.suppose(base, other);
                Assessment expected = fresh.assess(other);
                assertThat(delta.verdicts()).as("%s", sample).isEqualTo(expected.verdicts());
                assertThat(gaps(base, delta)).as("%s", sample).isEqualTo(expected.gaps());
            }
        });
    }

    @Test
    void whatTheBaselineKnowsIsKnownInSuppositionsToo() {
        Seeds.forEach(200, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Random dice = Seeds.random(seed + 1);
            RandomScenarios scenarios = new RandomScenarios(sample.catalog(), Seeds.random(~seed));
            try (Lacuna.Inquiry warm = ShippedRules.lacuna().open(sample.catalog());
                    Lacuna.Inquiry fresh = ShippedRules.lacuna().open(sample.catalog())) {
                List<KnownGapFact> known = warm.assess(sample.scenario()).gaps().stream()
                        .filter(gap -> dice.nextBoolean())
                        .map(gap -> new KnownGapFact(
                                gap.id(), gap.fact().severity(), gap.fact().effective()))
                        .toList();
                Assessment base = warm.assess(sample.scenario(), known);
                for (int i = 0; i < 4; i++) {
                    Scenario other = assuming(base.scenario(), scenarios.next());
                    AssessmentDelta shift = warm.suppose(base, other);
                    Assessment expected = fresh.assess(other, known);
                    assertThat(shift.verdicts()).as("%s", sample).isEqualTo(expected.verdicts());
                    assertThat(gaps(base, shift)).as("%s", sample).isEqualTo(expected.gaps());
                }
            }
        });
    }

    @Test
    void onlyTheSameQuestionCanBeSupposedOtherwise() {
        Sample sample = RandomCatalogs.sample(1);
        Scenario scenario = sample.scenario();
        try (Lacuna.Inquiry warm = ShippedRules.lacuna().open(sample.catalog())) {
            Assessment base = warm.assess(scenario);
            assertThatThrownBy(() -> warm.suppose(base, scenario.withModel(scenario.model() == null ? "m0" : null)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("do not ask the same");
        }
    }

    private static Scenario assuming(Scenario base, Scenario other) {
        return new Scenario(base.target(), base.model(), other.release(), other.day(), base.areas(), other.changes());
    }

    private static List<AssessedGap> gaps(Assessment base, AssessmentDelta shift) {
        List<AssessedGap> gaps = new ArrayList<>(base.gaps());
        assertThat(gaps).containsAll(shift.gone());
        gaps.removeAll(shift.gone());
        gaps.addAll(shift.come());
        gaps.sort(Comparator.comparing(AssessedGap::id));
        return gaps;
    }
}
