package dev.lacuna.question.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BriefTest {

    @Test
    void whatADecisionClosesIsWhatAnAssessmentSaysOnceItIsTaken() {
        int[] decisions = {0};
        Seeds.forEach(150, seed -> {
            Sample sample = everywhere(seed);
            List<Brief> pages = pages(sample, BriefGrouping.AREA);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                for (Brief page : pages) {
                    for (Decision decision : page.decisions()) {
                        decisions[0]++;
                        hold(sample, inquiry, page, List.of(decision), decision.closesAlone(), decision.easesAlone());
                        assertThat(decision.helps())
                                .noneMatch(decision.closesAlone()::contains)
                                .noneMatch(decision.easesAlone()::contains);
                    }
                    hold(sample, inquiry, page, page.decisions(), page.closes(), page.eases());
                    assertThat(Stream.of(page.closes(), page.eases(), page.leaves())
                                    .flatMap(Collection::stream))
                            .as("%s", sample)
                            .containsExactlyInAnyOrderElementsOf(page.deciding());
                }
            }
        });
        if (Integer.getInteger("lacuna.rounds") == null) {
            assertThat(decisions[0]).isGreaterThan(100);
        }
    }

    private static void hold(
            Sample sample,
            Lacuna.Inquiry inquiry,
            Brief page,
            List<Decision> taken,
            List<String> closes,
            List<String> eases) {
        List<String> provided = new ArrayList<>();
        List<Assumption> changes = new ArrayList<>(sample.scenario().changes());
        for (Decision decision : taken) {
            if (decision.from() == null) {
                provided.addAll(decision.item().gaps());
            } else {
                changes.add(new Assumption.SetScope(
                        decision.item().subject(),
                        decision.item().facet(),
                        decision.item().scope()));
            }
        }
        Assessment then = inquiry.assess(sample.scenario().withChanges(changes));
        List<AssessedGap> open =
                then.gaps().stream().filter(gap -> !provided.contains(gap.id())).toList();
        List<String> ids = open.stream().map(AssessedGap::id).toList();
        assertThat(page.deciding().stream().filter(id -> !ids.contains(id)))
                .as("%s%n%s", taken, sample)
                .containsExactlyElementsOf(closes);
        assertThat(open.stream()
                        .filter(gap -> eases.contains(gap.id()))
                        .filter(gap -> DecidingGaps.decides(gap, page.verdict())))
                .isEmpty();
    }

    @Test
    void aPageOfAnAreaShowsAllThatMakesItsVerdict() {
        Seeds.forEach(100, seed -> {
            Sample sample = everywhere(seed);
            List<Brief> pages = pages(sample, BriefGrouping.AREA);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Assessment assessment = inquiry.assess(sample.scenario());
                List<String> told = pages.stream()
                        .filter(page -> page.verdict() == Verdict.BLOCKED)
                        .flatMap(page -> page.deciding().stream())
                        .toList();
                assertThat(told)
                        .containsExactlyInAnyOrderElementsOf(assessment.gaps().stream()
                                .filter(gap -> gap.counted() && gap.fact().severity() == Severity.BLOCKER)
                                .map(AssessedGap::id)
                                .toList());
                pages.forEach(page ->
                        assertThat(page.verdict()).isEqualTo(assessment.areas().get(page.id())));
            }
        });
    }

    @Test
    void noPageAsksForMoreThanFiveDecisions() {
        Seeds.forEach(100, seed -> {
            Sample sample = everywhere(seed);
            for (BriefGrouping by : BriefGrouping.values()) {
                assertThat(pages(sample, by))
                        .allSatisfy(page -> assertThat(page.decisions()).hasSizeLessThanOrEqualTo(5));
            }
        });
    }

    /** Every single change is tried: none unlocks more than the decisions that the page chose. */
    @Test
    void noSingleChangeUnlocksMoreThanTheDecisionsOfThePage() {
        Seeds.forEach(80, seed -> {
            Sample sample = everywhere(seed);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Assessment today = inquiry.assess(sample.scenario());
                List<Brief> pages = new BriefAssembler(inquiry, today, List.of())
                        .briefs(BriefGrouping.AREA, new TreeSet<>())
                        .pages();
                for (BacklogItem item : today.backlog()) {
                    if (!sample.catalog().features().containsKey(item.subject())) {
                        continue;
                    }
                    List<Assumption> changes = new ArrayList<>(sample.scenario().changes());
                    changes.add(new Assumption.SetScope(item.subject(), item.facet(), item.scope()));
                    List<AssessedGap> then = inquiry.assess(sample.scenario().withChanges(changes))
                            .gaps();
                    for (Brief page : pages) {
                        long left = then.stream()
                                .filter(gap -> page.deciding().contains(gap.id()))
                                .filter(gap -> DecidingGaps.decides(gap, page.verdict()))
                                .count();
                        if (page.proven()) {
                            assertThat(left)
                                    .as("%s%n%s", item, sample)
                                    .isGreaterThanOrEqualTo(page.leaves().size());
                        }
                    }
                }
            }
        });
    }

    private static List<Brief> pages(Sample sample, BriefGrouping by) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
            Assessment assessment = inquiry.assess(sample.scenario());
            return new BriefAssembler(inquiry, assessment, List.of())
                    .briefs(by, new TreeSet<>())
                    .pages();
        }
    }

    private static Sample everywhere(long seed) {
        Sample sample = RandomCatalogs.sample(seed);
        return sample.withScenario(sample.scenario().withAreas(new TreeSet<>()));
    }
}
