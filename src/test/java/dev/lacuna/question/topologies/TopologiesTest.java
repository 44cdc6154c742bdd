package dev.lacuna.question.topologies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.topologies.Topologies.AssessedLink;
import dev.lacuna.question.topologies.Topologies.AssessedNeed;
import dev.lacuna.question.topologies.Topologies.AssessedTopology;
import dev.lacuna.question.topologies.Topologies.NeedCause;
import dev.lacuna.question.topologies.Topologies.TopologyChange;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.reference.ExpectedTopologies;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopologiesTest {
    private static final Map<Feasibility, String> RULES = Map.of(
            Feasibility.IMPOSSIBLE, "LAC-TOPOLOGY-02",
            Feasibility.UNPROVEN, "LAC-TOPOLOGY-03",
            Feasibility.POSSIBLE, "LAC-TOPOLOGY-04");

    @Test
    void everyNeedLinkAndTopologyIsWhatTheContractSays() {
        Set<Feasibility> seen = EnumSet.noneOf(Feasibility.class);
        Seeds.forEach(400, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Topologies answer = new TopologiesAssembler(inquiry.assess(sample.scenario()))
                        .of(sample.catalog().topologies());
                assertThat(lines(answer))
                        .as("%s", sample)
                        .isEqualTo(ExpectedTopologies.of(sample.catalog(), sample.scenario()));
                answer.topologies().stream()
                        .flatMap(topology -> Stream.ofNullable(topology.state()))
                        .forEach(seen::add);
            }
        });
        if (Integer.getInteger("lacuna.rounds") == null) {
            assertThat(seen).as("the states met").hasSameSizeAs(Feasibility.values());
        }
    }

    /** What has to change is enough: with all of it mended nothing is in the way. */
    @Test
    void aTopologyIsPossibleOnceAllThatHasToChangeIsTenantScoped() {
        Seeds.forEach(150, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            List<Topology> topologies = sample.catalog().topologies();
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Topologies before = new TopologiesAssembler(inquiry.assess(sample.scenario())).of(topologies);
                for (int i = 0; i < topologies.size(); i++) {
                    Sample mended = sample.withScenario(
                            mended(sample, before.topologies().get(i)));
                    Topologies then =
                            new TopologiesAssembler(inquiry.assess(mended.scenario())).of(topologies.subList(i, i + 1));
                    assertThat(then.count(Feasibility.POSSIBLE))
                            .as("%s", mended)
                            .isEqualTo(1);
                }
            }
        });
    }

    @Test
    void everyNeedIsProvedByTheRulesThatJudgeIt() {
        Seeds.forEach(60, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                new TopologiesAssembler(inquiry.assess(sample.scenario()))
                        .of(sample.catalog().topologies()).topologies().stream()
                                .flatMap(topology -> topology.links().stream())
                                .flatMap(link -> link.needs().stream())
                                .forEach(need -> assertThat(need.rules())
                                        .contains("LAC-TOPOLOGY-01", RULES.get(need.state()))
                                        .matches(rules -> need.causes().isEmpty() || rules.contains("LAC-SCOPE-01")));
            }
        });
    }

    private static List<String> lines(Topologies answer) {
        List<String> lines = new ArrayList<>();
        for (AssessedTopology topology : answer.topologies()) {
            for (AssessedLink link : topology.links()) {
                String id = link.id();
                link.needs().stream()
                        .sorted(Comparator.comparing(AssessedNeed::environment))
                        .forEach(need -> lines.add(id + " at " + need.environment() + " needs " + need.feature()
                                + " in " + need.facet() + ": " + need.state().word() + " "
                                + need.causes().stream().map(NeedCause::feature).toList()));
                lines.add(id + ": " + word(link.state()));
            }
            lines.add(topology.id() + ": " + word(topology.state()));
        }
        return lines;
    }

    private static String word(@Nullable Feasibility state) {
        return state == null ? "not said" : state.word();
    }

    private static Scenario mended(Sample sample, AssessedTopology topology) {
        List<Assumption> changes = new ArrayList<>(sample.scenario().changes());
        topology.changes().stream()
                .map(TopologyChange::root)
                .forEach(root -> changes.add(new Assumption.SetScope(root.feature(), root.facet(), Scope.TENANT)));
        return sample.scenario().withChanges(changes);
    }
}
