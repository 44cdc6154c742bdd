package dev.lacuna.question.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.rule.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What explanations promise holds on any catalog. */
class ExplainPropertiesTest {

    private static AssessQuery question(Scenario scenario) {
        return new AssessQuery(
                scenario.target(), scenario.model(), scenario.release(), scenario.day(), new TreeSet<>());
    }

    private static Scenario with(List<RequiredChange> mendings, Scenario scenario) {
        List<Assumption> changes = new ArrayList<>(scenario.changes());
        mendings.forEach(it -> changes.add(new Assumption.SetScope(it.feature(), it.facet(), it.to())));
        return scenario.withChanges(changes);
    }

    private static boolean has(Assessment assessment, String gap) {
        return assessment.gaps().stream().map(AssessedGap::id).anyMatch(gap::equals);
    }

    private static void eachGap(int rounds, GapProperty property) {
        Seeds.forEach(rounds, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            AssessQuery question = question(sample.scenario());
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Scenario scenario =
                        question.scenario(sample.catalog(), sample.scenario().day());
                Map<String, List<String>> gaps = new TreeMap<>();
                Assessment assessment = inquiry.assess(scenario);
                assessment
                        .gaps()
                        .forEach(gap -> gaps.put(
                                gap.id(),
                                assessment.rootCauses(gap).stream()
                                        .map(RootCause::feature)
                                        .toList()));
                gaps.forEach((id, roots) -> {
                    GapExplained explained = (GapExplained) new ExplainQuery(id, question).ask(inquiry, scenario.day());
                    assertThat(explained.causes())
                            .as("%s", sample)
                            .extracting(cause -> cause.root().feature())
                            .containsExactlyInAnyOrderElementsOf(roots);
                    property.hold(inquiry, scenario, explained);
                });
            }
        });
    }

    /** What is to hold of an explained gap. */
    private interface GapProperty {
        void hold(Lacuna.Inquiry inquiry, Scenario scenario, GapExplained explained);
    }

    @Test
    void eachWayToCloseAGapClosesItAndNothingLessDoes() {
        eachGap(60, (inquiry, scenario, explained) -> {
            String id = explained.gap().id();
            for (ClosingChanges closing : explained.closings()) {
                assertThat(has(inquiry.assess(with(closing.mendings(), scenario)), id))
                        .isFalse();
                for (RequiredChange spared : closing.mendings()) {
                    List<RequiredChange> less = new ArrayList<>(closing.mendings());
                    less.remove(spared);
                    if (explained.gap().fact().feature() != null) {
                        assertThat(has(inquiry.assess(with(less, scenario)), id))
                                .isTrue();
                    }
                }
            }
        });
    }

    @Test
    void eachStepOfEachProofHasItsRule() {
        eachGap(
                60,
                (inquiry, scenario, explained) -> explained.causes().forEach(cause -> {
                    assertThat(cause.itself()).isNotNull();
                    cause.way().stream()
                            .skip(1)
                            .forEach(station -> assertThat(station.over() != null || station.circle())
                                    .isTrue());
                }));
    }

    @Test
    void whateverARequirementLooksAtIsEitherAGapOrSaidToBeNone() {
        Seeds.forEach(60, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            AssessQuery question = question(sample.scenario());
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Scenario scenario =
                        question.scenario(sample.catalog(), sample.scenario().day());
                Assessment assessment = inquiry.assess(scenario);
                for (Requirement requirement : assessment.target().requirements()) {
                    for (String feature : requirement.feature()) {
                        String id = Gap.id(requirement.id(), feature);
                        boolean gap = has(inquiry.assess(scenario), id);
                        Explanation explained = new ExplainQuery(id, question).ask(inquiry, scenario.day());
                        assertThat(explained instanceof GapExplained).as(id).isEqualTo(gap);
                        if (explained instanceof NoGapExplained none) {
                            assertThat(none.why())
                                    .isIn(
                                            NoGapExplained.NoGapReason.MET,
                                            NoGapExplained.NoGapReason.NOT_APPLICABLE,
                                            NoGapExplained.NoGapReason.NOT_COUNTED);
                        }
                    }
                }
            }
        });
    }

    @Test
    void theNextBetterVerdictIsTheOneThatIsInferredAfterTheChanges() {
        Seeds.forEach(100, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            AssessQuery question = question(sample.scenario());
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Scenario scenario =
                        question.scenario(sample.catalog(), sample.scenario().day());
                String target = "target:" + scenario.target();
                VerdictExplanation ground =
                        ((TargetExplained) new ExplainQuery(target, question).ask(inquiry, scenario.day())).ground();
                VerdictImprovement next = ground.next();
                if (next != null && next.verdict() != null) {
                    assertThat(ground.verdict().worseThan(next.verdict())).isTrue();
                    assertThat(inquiry.assess(with(next.mendings(), scenario)).verdict())
                            .isEqualTo(next.verdict());
                }
            }
        });
    }
}
