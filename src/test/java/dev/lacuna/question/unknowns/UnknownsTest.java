package dev.lacuna.question.unknowns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.question.unknowns.EstablishedResult.FlipSubject;
import dev.lacuna.question.unknowns.EstablishedResult.VerdictFlip;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UnknownsTest {

    @Test
    void bestAndWorstAreTheVerdictsOfAssessmentsInWhichAllIsKnown() {
        Seeds.forEach(200, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Unknowns unknowns = unknowns(sample);
            Sample well = learnt(sample, () -> Scope.TENANT);
            Sample badly = learnt(sample, () -> Scope.CLUSTER);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Assessment best = inquiry.assess(well.scenario());
                Assessment worst = inquiry.assess(badly.scenario());
                assertThat(unknowns.verdict().best()).as("%s", sample).isEqualTo(best.verdict());
                assertThat(unknowns.verdict().worst()).as("%s", sample).isEqualTo(worst.verdict());
                unknowns.areas().forEach((area, range) -> {
                    assertThat(range.best()).isEqualTo(best.areas().get(area));
                    assertThat(range.worst()).isEqualTo(worst.areas().get(area));
                });
                worst.models()
                        .forEach((model, under) -> assertThat(unknowns.models())
                                .hasEntrySatisfying(
                                        model,
                                        range -> assertThat(range.worst()).isEqualTo(under.overall())));
            }
        });
    }

    /** Whatever is learnt, and however much stays unknown. */
    @Test
    void aSettledVerdictStaysWhatItIsHoweverTheUnknownsTurnOut() {
        Seeds.forEach(300, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Unknowns unknowns = unknowns(sample);
            Random dice = Seeds.random(seed + 1);
            List<Scope> turns = List.of(Scope.CLUSTER, Scope.TENANT, Scope.UNKNOWN);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                for (int i = 0; i < 6; i++) {
                    Sample learnt = learnt(sample, () -> turns.get(dice.nextInt(turns.size())));
                    Assessment then = inquiry.assess(learnt.scenario());
                    unknowns.areas().forEach((area, range) -> {
                        if (range.settled()) {
                            assertThat(then.areas().get(area))
                                    .as("%s%n%s", area, learnt)
                                    .isEqualTo(range.today());
                        }
                    });
                    if (unknowns.verdict().settled()) {
                        assertThat(then.verdict())
                                .as("%s", learnt)
                                .isEqualTo(unknowns.verdict().today());
                    }
                }
            }
        });
    }

    @Test
    void whatAnUnknownDecidesIsWhatAssessmentsSayOnceItIsKnown() {
        Seeds.forEach(60, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Unknowns unknowns = unknowns(sample);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                for (UnknownScope unknown : unknowns.deciding()) {
                    Assumption bad = new Assumption.SetScope(unknown.feature(), unknown.facet(), Scope.CLUSTER);
                    Assessment then =
                            inquiry.assess(assuming(sample, List.of(bad)).scenario());
                    unknowns.areas().forEach((area, range) -> {
                        Verdict told = unknown.ifCluster().flips().stream()
                                .filter(flip -> flip.of() == FlipSubject.AREA
                                        && flip.id().equals(area))
                                .map(VerdictFlip::after)
                                .findFirst()
                                .orElse(range.today());
                        assertThat(told)
                                .as("%s%n%s", unknown, sample)
                                .isEqualTo(then.areas().get(area));
                    });
                    List<String> open =
                            then.gaps().stream().map(gap -> gap.id()).toList();
                    assertThat(open).containsAll(unknown.ifCluster().blocks());
                    assertThat(unknown.ifCluster().closes()).noneMatch(open::contains);
                }
            }
        });
    }

    @Test
    void whatDecidesMoreComesFirst() {
        Seeds.forEach(100, seed -> {
            Unknowns unknowns = unknowns(RandomCatalogs.sample(seed));
            assertThat(unknowns.deciding()).isSortedAccordingTo(UnknownScope.DECISIVE_FIRST);
        });
    }

    private static Unknowns unknowns(Sample sample) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
            return new SensitivityAnalysis(inquiry, inquiry.assess(sample.scenario())).analyse();
        }
    }

    private static Sample learnt(Sample sample, Supplier<Scope> turn) {
        ScenarioScopes scopes = ScenarioScopes.under(sample.catalog(), sample.scenario());
        List<Assumption> learnt = new ArrayList<>();
        for (Feature feature : sample.catalog().features().values()) {
            for (Facet facet : sample.catalog().platform().facets()) {
                if (scopes.of(feature, facet.id()).scope() == Scope.UNKNOWN) {
                    learnt.add(new Assumption.SetScope(feature.id(), facet.id(), turn.get()));
                }
            }
        }
        return assuming(sample, learnt);
    }

    private static Sample assuming(Sample sample, List<Assumption> more) {
        List<Assumption> changes = new ArrayList<>(sample.scenario().changes());
        changes.addAll(more);
        return sample.withScenario(sample.scenario().withChanges(changes));
    }
}
