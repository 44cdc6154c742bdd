package dev.lacuna.question.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.output.document.TerminalWriter;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.RandomEfforts;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.reference.BruteForcePath;
import dev.lacuna.rule.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** No path is better than the one found: all others were tried. */
class PathAgreementTest {
    private static final int MOST_CANDIDATES = 8;

    /** A catalog with efforts and owners, and all changes that could help. */
    private record Case(Sample sample, boolean effortKnown, BruteForcePath every) {}

    @Test
    void theLeastEffortToAVerdictIsThatOfTryingEverything() {
        AtomicInteger choices = new AtomicInteger();
        Seeds.forEach(4000, seed -> {
            Case random = random(seed);
            if (isSmall(random)) {
                for (Verdict verdict : List.of(Verdict.READY, Verdict.AT_RISK)) {
                    PathAnswer answer = ask(random.sample(), new Goal.ReachVerdict(verdict));
                    Optional<List<String>> expected = random.every().least(verdict);
                    assertThat(answer.reachesGoal())
                            .as("%s%n%s", verdict, random.sample())
                            .isEqualTo(expected.isPresent());
                    expected.ifPresent(changes -> assertThat(ids(answer.plan()))
                            .as("%s%n%s", verdict, random.sample())
                            .isEqualTo(changes));
                    assertThat(answer.plan().proven()).isTrue();
                    choices.addAndGet(answer.plan().choices().size());
                }
            }
        });
        assertThat(choices).as("how often there was a choice").hasValueGreaterThan(0);
    }

    @Test
    void theMostThatAnEffortClearsIsThatOfTryingEverything() {
        Seeds.forEach(3000, seed -> {
            Case random = random(seed);
            if (isSmall(random)) {
                Random dice = Seeds.random(~seed);
                BigDecimal budget = BigDecimal.valueOf(dice.nextInt(12));
                String owner = dice.nextBoolean() ? null : RandomEfforts.OWNERS.get(dice.nextInt(2));
                PathAnswer answer = ask(random.sample(), new Goal.SpendBudget(budget, owner));
                assertThat(ids(answer.plan()))
                        .as("%s of %s%n%s", budget, owner, random.sample())
                        .isEqualTo(random.every().most(budget, owner));
                assertThat(answer.plan().proven())
                        .as("%s of %s%n%s", budget, owner, random.sample())
                        .isTrue();
            }
        });
    }

    @Test
    void withoutTimeAPathIsFoundAllTheSameAndNotSaidToBeTheBest() {
        AtomicInteger unproven = new AtomicInteger();
        Seeds.forEach(500, seed -> {
            Case random = random(seed);
            if (isSmall(random)) {
                Goal goal = new Goal.ReachVerdict(Verdict.READY);
                PathAnswer hasty = ask(random.sample(), goal, Duration.ZERO);
                PathAnswer best = ask(random.sample(), goal);
                assertThat(hasty.reachesGoal()).as("%s", random.sample()).isEqualTo(best.reachesGoal());
                if (hasty.plan().proven()) {
                    assertThat(hasty.plan().effort())
                            .isEqualByComparingTo(best.plan().effort());
                } else if (best.reachesGoal()) {
                    unproven.incrementAndGet();
                    assertThat(hasty.plan().bound())
                            .as("%s", random.sample())
                            .isLessThanOrEqualTo(best.plan().effort());
                    assertThat(hasty.plan().effort())
                            .isGreaterThanOrEqualTo(best.plan().effort());
                    assertThat(new TerminalWriter(1000, false).write(new PathReport(hasty).document()))
                            .contains("This is the best that was found in time; less than")
                            .doesNotContain("proven");
                }
            }
        });
        assertThat(unproven).as("how often time was too short").hasPositiveValue();
    }

    @Test
    void withoutTimeABudgetIsKeptAllTheSame() {
        AtomicInteger unproven = new AtomicInteger();
        Seeds.forEach(300, seed -> {
            Case random = random(seed);
            BigDecimal budget = BigDecimal.valueOf(Seeds.random(~seed).nextInt(12));
            PathPlan hasty = ask(random.sample(), new Goal.SpendBudget(budget, null), Duration.ZERO)
                    .plan();
            assertThat(hasty.effort()).as("%s", random.sample()).isLessThanOrEqualTo(budget);
            unproven.addAndGet(hasty.proven() ? 0 : 1);
        });
        assertThat(unproven).as("how often time was too short").hasPositiveValue();
    }

    private static boolean isSmall(Case random) {
        int candidates = random.every().candidates().size();
        return candidates > 0 && candidates <= MOST_CANDIDATES;
    }

    private static List<String> ids(PathPlan plan) {
        return plan.steps().stream().map(PathStep::id).sorted().toList();
    }

    private static PathAnswer ask(Sample sample, Goal goal) {
        return ask(sample, goal, Duration.ofMinutes(1));
    }

    private static PathAnswer ask(Sample sample, Goal goal, Duration limit) {
        Scenario scenario = sample.scenario();
        AssessQuery question = new AssessQuery(
                scenario.target(), scenario.model(), scenario.release(), scenario.day(), scenario.areas());
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
            return new PathQuery(question, goal, limit).ask(inquiry, scenario.day());
        }
    }

    private static Case random(long seed) {
        Random dice = Seeds.random(~seed);
        boolean effortKnown = dice.nextDouble() < 0.8;
        Sample weighed = RandomEfforts.added(RandomCatalogs.sample(seed), dice, effortKnown);
        return new Case(weighed, effortKnown, new BruteForcePath(weighed.catalog(), weighed.scenario(), effortKnown));
    }
}
