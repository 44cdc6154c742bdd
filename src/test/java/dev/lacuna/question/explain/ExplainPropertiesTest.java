package dev.lacuna.question.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.explain.Explanation.RequiredChange;
import dev.lacuna.question.explain.GapExplained.ClosingChanges;
import dev.lacuna.question.explain.GapExplained.ProvenRootCause;
import dev.lacuna.question.explain.NoGapExplained.NoGapReason;
import dev.lacuna.question.explain.VerdictExplained.VerdictImprovement;
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
                    assertThat(explained.rootCauses())
                            .as("%s", sample)
                            .extracting(ProvenRootCause::feature)
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
            for (ClosingChanges closing : explained.closesWhen()) {
                assertThat(has(inquiry.assess(VerdictExplainer.with(closing.changes(), scenario)), id))
                        .isFalse();
                for (RequiredChange spared : closing.changes()) {
                    List<RequiredChange> less = new ArrayList<>(closing.changes());
                    less.remove(spared);
                    if (explained.gap().assessed().fact().feature() != null) {
                        assertThat(has(inquiry.assess(VerdictExplainer.with(less, scenario)), id))
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
                (inquiry, scenario, explained) -> explained.rootCauses().forEach(cause -> {
                    assertThat(cause.rule()).isNotNull();
                    cause.way().stream()
                            .skip(1)
                            .forEach(on ->
                                    assertThat(on.rule() != null || on.circle()).isTrue());
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
                                    .isIn(NoGapReason.MET, NoGapReason.NOT_APPLICABLE, NoGapReason.NOT_COUNTED);
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
                VerdictExplained explained =
                        (VerdictExplained) new ExplainQuery(target, question).ask(inquiry, scenario.day());
                VerdictImprovement next = explained.next();
                if (next != null && next.verdict() != null) {
                    assertThat(explained.verdict().worseThan(next.verdict())).isTrue();
                    assertThat(inquiry.assess(VerdictExplainer.with(next.changes(), scenario))
                                    .verdict())
                            .isEqualTo(next.verdict());
                }
            }
        });
    }
}
