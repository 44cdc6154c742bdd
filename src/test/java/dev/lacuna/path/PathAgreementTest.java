package dev.lacuna.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Facet;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Owner;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Target;
import dev.lacuna.conclusion.Verdict;
import dev.lacuna.query.AssessQuery;
import dev.lacuna.query.PathQuery;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Rules;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.reference.EveryPath;
import dev.lacuna.scenario.Scenario;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** No path is better than the one found: all others were tried. */
class PathAgreementTest {
    private static final int MOST_CANDIDATES = 8;
    private static final List<String> CAPABILITIES = List.of("c1", "c2", "c3");
    private static final List<String> OWNERS = List.of("o1", "o2");

    /** A catalog with efforts and owners, and all changes that could help. */
    private record Case(Sample sample, boolean effortKnown, EveryPath every) {}

    @Test
    void theLeastEffortToAVerdictIsThatOfTryingEverything() {
        AtomicInteger choices = new AtomicInteger();
        Seeds.forEach(4000, seed -> {
            Case random = random(seed);
            if (isSmall(random)) {
                for (Verdict verdict : List.of(Verdict.READY, Verdict.AT_RISK)) {
                    PathAnswer answer = ask(random.sample(), new Wish.Reach(verdict));
                    Optional<List<String>> expected = random.every().least(verdict);
                    assertThat(answer.arrives())
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
                String owner = dice.nextBoolean() ? null : OWNERS.get(dice.nextInt(2));
                PathAnswer answer = ask(random.sample(), new Wish.Spend(budget, owner));
                assertThat(ids(answer.plan()))
                        .as("%s of %s%n%s", budget, owner, random.sample())
                        .isEqualTo(random.every().most(budget, owner));
            }
        });
    }

    private static boolean isSmall(Case random) {
        int candidates = random.every().candidates().size();
        return candidates > 0 && candidates <= MOST_CANDIDATES;
    }

    private static List<String> ids(PathPlan plan) {
        return plan.steps().stream().map(PathStep::id).sorted().toList();
    }

    private static PathAnswer ask(Sample sample, Wish wish) {
        Scenario scenario = sample.scenario();
        AssessQuery question = new AssessQuery(
                scenario.target(), scenario.model(), scenario.release(), scenario.day(), scenario.areas());
        try (Lacuna.Inquiry inquiry = Rules.lacuna().open(sample.catalog())) {
            return new PathQuery(question, wish, Duration.ofMinutes(1)).ask(inquiry, scenario.day());
        }
    }

    private static Case random(long seed) {
        Sample sample = RandomCatalogs.sample(seed);
        Random dice = Seeds.random(~seed);
        boolean effortKnown = dice.nextDouble() < 0.8;
        Catalog catalog = sample.catalog();
        List<String> facets =
                catalog.platform().facets().stream().map(Facet::id).toList();
        boolean choosy = dice.nextBoolean();
        List<Feature> features = new ArrayList<>();
        for (Feature feature : catalog.features().values()) {
            Map<String, BigDecimal> effort = new TreeMap<>();
            if (effortKnown) {
                facets.forEach(facet -> effort.put(facet, BigDecimal.valueOf(dice.nextInt(13), 1 - dice.nextInt(2))));
            }
            List<String> provided = choosy ? List.of(one(CAPABILITIES, dice)) : feature.provides();
            features.add(providing(feature, provided, one(OWNERS, dice)).estimated(effort));
        }
        Catalog weighed = Catalog.of(owned(catalog.platform()))
                .features(features)
                .targets(catalog.targets().values().stream()
                        .map(target -> choosy ? choosy(target, catalog.platform(), dice) : target)
                        .toList())
                .plans(catalog.plans())
                .waivers(choosy ? List.of() : catalog.waivers())
                .build();
        Scenario scenario = sample.scenario().withChanges(List.of());
        return new Case(new Sample(weighed, scenario), effortKnown, new EveryPath(weighed, scenario, effortKnown));
    }

    /** The same demands, but of capabilities, so that there is something to choose. */
    private static Target choosy(Target target, Platform platform, Random dice) {
        List<Requirement> requirements = target.requirements().stream()
                .map(requirement -> new Requirement(
                        requirement.id(),
                        requirement.title(),
                        List.of(),
                        one(platform.areas(), dice).id(),
                        one(CAPABILITIES, dice),
                        requirement.facet(),
                        requirement.scope(),
                        requirement.level(),
                        requirement.models(),
                        null,
                        List.of()))
                .toList();
        return new Target(target.target(), null, null, target.models(), requirements);
    }

    private static <T> T one(List<T> all, Random dice) {
        return all.get(dice.nextInt(all.size()));
    }

    private static Feature providing(Feature feature, List<String> provided, String owner) {
        return new Feature(
                feature.id(),
                feature.name(),
                feature.area(),
                null,
                feature.scope(),
                feature.facets(),
                feature.dependsOn(),
                provided,
                owner,
                null,
                Map.of(),
                List.of(),
                null);
    }

    private static Platform owned(Platform platform) {
        return new Platform(
                platform.platform(),
                null,
                null,
                platform.facets(),
                platform.areas(),
                platform.models(),
                OWNERS.stream().map(id -> new Owner(id, null)).toList(),
                platform.releases());
    }
}
