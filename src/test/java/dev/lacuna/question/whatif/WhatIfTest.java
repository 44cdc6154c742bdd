package dev.lacuna.question.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.diff.Comparison;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.RandomScenarios;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    @Test
    void oneQuestionAfterTheOtherIsAnsweredAsIfItWereTheFirst() {
        Seeds.forEach(60, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            RandomScenarios scenarios = new RandomScenarios(sample.catalog(), Seeds.random(~seed));
            try (Lacuna.Inquiry warm = ShippedRules.lacuna().open(sample.catalog())) {
                for (int i = 0; i < 6; i++) {
                    Scenario next = sensible(scenarios.next(), sample.catalog());
                    Assumptions assumptions = written(next.changes());
                    if (!assumptions.isEmpty()) {
                        AssessQuery question =
                                new AssessQuery(next.target(), next.model(), next.release(), next.day(), next.areas());
                        WhatIfQuery query = new WhatIfQuery(question, question, assumptions);
                        assertThat(query.scenario(sample.catalog(), next.day()).changes())
                                .containsExactlyInAnyOrderElementsOf(next.changes());
                        Comparison expected;
                        try (Lacuna.Inquiry fresh = ShippedRules.lacuna().open(sample.catalog())) {
                            expected = query.ask(fresh, next.day());
                        }
                        assertThat(query.ask(warm, next.day()))
                                .as("%s%n%s", sample, assumptions)
                                .isEqualTo(expected);
                    }
                }
            }
        });
    }

    /** Nothing is dropped that was not going to be delivered, which is refused. */
    private static Scenario sensible(Scenario scenario, Catalog catalog) {
        List<Assumption> kept = scenario.changes().stream()
                .filter(change -> !(change instanceof Assumption.Drop))
                .toList();
        Set<String> delivered = ScenarioScopes.delivered(catalog, scenario.withChanges(kept)).stream()
                .map(PlanItem::id)
                .collect(Collectors.toSet());
        return scenario.withChanges(scenario.changes().stream()
                .filter(change -> !(change instanceof Assumption.Drop without) || delivered.contains(without.item()))
                .toList());
    }

    private static Assumptions written(List<Assumption> changes) {
        List<String> scopes = new ArrayList<>();
        List<String> delivered = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (Assumption change : changes) {
            if (change instanceof Assumption.SetScope set) {
                String facet = set.facet() == null ? "*" : set.facet();
                scopes.add(set.feature() + ":" + facet + "=" + set.scope().word());
            } else if (change instanceof Assumption.Deliver deliver) {
                delivered.add(deliver.item());
            } else if (change instanceof Assumption.Drop without) {
                dropped.add(without.item());
            }
        }
        return new Assumptions(scopes, delivered, dropped);
    }
}
