package dev.lacuna.question.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.RandomEfforts;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.reference.BruteForcePath;
import dev.lacuna.reference.ExpectedPlan;
import dev.lacuna.rule.PlanFacts.PlanState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of a plan is what the contract says, on random catalogs; and no proposal is better than the one made. */
class PlanAgreementTest {
    private static final int MOST_CANDIDATES = 6;
    private static final int MOST_OFF_TARGET = 3;

    @Test
    void aPlanIsHeldAgainstATargetAsTheContractSays() {
        Map<PlanState, AtomicInteger> seen = new EnumMap<>(PlanState.class);
        AtomicInteger over = new AtomicInteger();
        Seeds.forEach(1000, seed -> {
            Sample sample = random(seed);
            PlanAnswer answer = ask(sample, null);
            ExpectedPlan expected = new ExpectedPlan(sample.catalog(), sample.scenario());

            assertThat(answer.rootCauses().stream()
                            .map(cause -> cause.gap() + " " + cause.subject() + " " + cause.facet() + " "
                                    + cause.state().word())
                            .sorted())
                    .as("%s", sample)
                    .containsExactlyElementsOf(expected.states());
            assertThat(answer.items().stream().filter(PlanItemEffect::offTarget).map(PlanItemEffect::id))
                    .as("%s", sample)
                    .containsExactlyElementsOf(expected.offTarget());
            assertThat(answer.owners().stream().filter(OwnerLoad::overCapacity).map(OwnerLoad::owner))
                    .as("%s", sample)
                    .containsExactlyElementsOf(expected.overCapacity());
            answer.rootCauses()
                    .forEach(cause -> seen.computeIfAbsent(cause.state(), none -> new AtomicInteger())
                            .incrementAndGet());
            over.addAndGet(expected.overCapacity().size());
        });
        assertThat(seen).containsOnlyKeys(PlanState.values());
        assertThat(over).hasPositiveValue();
    }

    @Test
    void whatIsLackingIsWhatClosesTheGapsThatThePlanLeaves() {
        Seeds.forEach(1000, seed -> {
            Sample sample = random(seed);
            PlanAnswer answer = ask(sample, null);
            List<String> unprovided = answer.changes().stream()
                    .filter(change -> !sample.catalog().features().containsKey(change.subject()))
                    .map(PlanChange::subject)
                    .toList();
            if (unprovided.isEmpty() && !answer.rootCauses().isEmpty()) {
                assertThat(answer.amended().overall().word()).as("%s", sample).isIn("ready", "at-risk");
            }
        });
    }

    @Test
    void noProposalWithinTheCapacitiesIsBetter() {
        AtomicInteger tried = new AtomicInteger();
        AtomicInteger gaveUp = new AtomicInteger();
        Seeds.forEach(500, seed -> {
            Sample sample = random(seed);
            List<String> candidates = new BruteForcePath(sample.catalog(), sample.scenario(), true).candidates();
            ExpectedPlan expected = new ExpectedPlan(sample.catalog(), sample.scenario());
            if (!candidates.isEmpty()
                    && candidates.size() <= MOST_CANDIDATES
                    && expected.offTarget().size() <= MOST_OFF_TARGET) {
                FittedPlan fit = Objects.requireNonNull(
                        ask(sample, Duration.ofMinutes(1)).fit());
                long blockers = fit.openBlockers().stream()
                        .filter(gap -> !fit.clears().contains(gap))
                        .count();
                long majors = fit.openMajors().stream()
                        .filter(gap -> !fit.clears().contains(gap))
                        .count();
                assertThat(new ExpectedPlan.ExpectedFit(
                                blockers, majors, fit.giveUp().size()))
                        .as("%s", sample)
                        .isEqualTo(expected.fit(candidates));
                assertThat(fit.proven()).as("%s", sample).isTrue();
                tried.incrementAndGet();
                gaveUp.addAndGet(fit.giveUp().size());
            }
        });
        assertThat(tried).hasPositiveValue();
        assertThat(gaveUp).hasPositiveValue();
    }

    private static PlanAnswer ask(Sample sample, @Nullable Duration fit) {
        Scenario scenario = sample.scenario();
        AssessQuery question = new AssessQuery(
                scenario.target(), scenario.model(), scenario.release(), scenario.day(), scenario.areas());
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
            return new PlanQuery(question, fit).ask(inquiry, scenario.day());
        }
    }

    private static Sample random(long seed) {
        Random dice = Seeds.random(~seed);
        Sample sample = RandomEfforts.added(RandomCatalogs.sample(seed), dice, true);
        Catalog catalog = sample.catalog();
        List<Release> releases = catalog.platform().releases();
        List<ReleasePlan> plans = catalog.plans().stream()
                .map(plan -> new ReleasePlan(
                        plan.release(),
                        capacity(dice),
                        plan.items().stream().map(item -> weighed(item, dice)).toList()))
                .toList();
        Catalog planned = Catalog.of(catalog.platform())
                .features(List.copyOf(catalog.features().values()))
                .targets(List.copyOf(catalog.targets().values()))
                .waivers(catalog.waivers())
                .plans(plans)
                .build();
        String release = releases.get(dice.nextInt(releases.size())).id();
        return new Sample(planned, sample.scenario().withRelease(release));
    }

    private static Map<String, BigDecimal> capacity(Random dice) {
        Map<String, BigDecimal> capacity = new TreeMap<>();
        for (String owner : RandomEfforts.OWNERS) {
            if (dice.nextDouble() < 0.8) {
                capacity.put(owner, BigDecimal.valueOf(dice.nextInt(200), 1));
            }
        }
        return capacity;
    }

    private static PlanItem weighed(PlanItem item, Random dice) {
        return new PlanItem(
                item.id(),
                null,
                item.feature(),
                item.facets(),
                item.scope(),
                dice.nextBoolean() ? null : RandomEfforts.OWNERS.get(dice.nextInt(2)),
                dice.nextDouble() < 0.2 ? null : BigDecimal.valueOf(dice.nextInt(80), 1),
                List.of());
    }
}
