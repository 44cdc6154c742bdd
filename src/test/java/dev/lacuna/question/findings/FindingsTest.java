package dev.lacuna.question.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Finding;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.findings.Findings.FindingGap;
import dev.lacuna.question.findings.Findings.JudgedFinding;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.reference.ExpectedFindings;
import dev.lacuna.rule.FindingFacts.FindingState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void everyFindingIsWhatTheContractSaysAndNoneDisappears() {
        Set<FindingState> seen = EnumSet.noneOf(FindingState.class);
        Seeds.forEach(400, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Catalog catalog = reported(sample.catalog(), Seeds.random(seed + 1));
            Scenario scenario = sample.scenario().withAreas(new TreeSet<>());
            List<JudgedFinding> findings = judged(catalog, scenario).findings();
            assertThat(findings.stream().map(FindingsTest::line))
                    .as("%s%n%s", catalog.findings(), sample)
                    .containsExactlyElementsOf(ExpectedFindings.of(catalog, scenario));
            findings.stream()
                    .flatMap(judged -> Stream.ofNullable(judged.state()))
                    .forEach(seen::add);
        });
        if (Integer.getInteger("lacuna.rounds") == null) {
            assertThat(seen).as("the states met").hasSameSizeAs(FindingState.values());
        }
    }

    @Test
    void thoseOfAnAreaAreJudgedByTheGapsOfAllAreas() {
        Seeds.forEach(100, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Catalog catalog = reported(sample.catalog(), Seeds.random(seed + 1));
            String area = catalog.platform().areas().get(0).id();
            Scenario everywhere = sample.scenario().withAreas(new TreeSet<>());
            Scenario there = everywhere.withAreas(new TreeSet<>(Set.of(area)));
            assertThat(judged(catalog, there).findings().stream().map(FindingsTest::line))
                    .containsExactlyElementsOf(judged(catalog, everywhere).findings().stream()
                            .filter(finding -> area.equals(finding.area()))
                            .map(FindingsTest::line)
                            .toList());
        });
    }

    @Test
    void theWorstGapComesFirst() {
        Seeds.forEach(60, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Catalog catalog = reported(sample.catalog(), Seeds.random(seed + 1));
            for (JudgedFinding finding : judged(catalog, sample.scenario()).findings()) {
                assertThat(finding.gaps())
                        .allSatisfy(gap -> assertThat(finding.severity()).isLessThanOrEqualTo(gap.severity()));
            }
        });
    }

    /** As if asked through the command line. */
    private static Findings judged(Catalog catalog, Scenario asked) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(catalog)) {
            var assessment = inquiry.assess(asked.withAreas(new TreeSet<>()));
            return new FindingsAssembler(assessment, inquiry.conclude(FindingFactBuilder.of(assessment)))
                    .findings(asked);
        }
    }

    private static String line(JudgedFinding judged) {
        List<String> gaps = judged.gaps().stream().map(FindingGap::id).sorted().toList();
        FindingState state = judged.state();
        return judged.id() + " " + (state == null ? "not said" : state.word()) + " " + gaps;
    }

    private static Catalog reported(Catalog catalog, Random random) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            List<String> features = new ArrayList<>(catalog.features().keySet());
            Collections.shuffle(features, random);
            findings.add(new Finding(
                    "F-" + i,
                    null,
                    null,
                    null,
                    one(
                            catalog.platform().areas().stream()
                                    .map(area -> area.id())
                                    .toList(),
                            random),
                    features.subList(0, Math.min(features.size(), random.nextInt(3))),
                    one(
                            catalog.platform().facets().stream()
                                    .map(facet -> facet.id())
                                    .toList(),
                            random)));
        }
        return Catalog.of(catalog.platform())
                .features(List.copyOf(catalog.features().values()))
                .targets(List.copyOf(catalog.targets().values()))
                .plans(catalog.plans())
                .waivers(catalog.waivers())
                .findings(findings)
                .build();
    }

    /** One of them, or none. */
    private static @Nullable String one(List<String> all, Random random) {
        return random.nextInt(3) == 0 ? null : all.get(random.nextInt(all.size()));
    }
}
