package dev.lacuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever mends something that is known to fall short makes nothing worse by it. */
class MonotonicityTest {

    @Test
    void mendingAKnownScopeWorsensNoVerdict() {
        Seeds.forEach(150, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                SortedMap<String, Verdict> before = verdicts(inquiry.assess(sample.scenario()));
                for (Assumption.SetScope mended : mendings(sample)) {
                    List<Assumption> changes = new ArrayList<>(sample.scenario().changes());
                    changes.add(mended);
                    verdicts(inquiry.assess(sample.scenario().withChanges(changes)))
                            .forEach((view, verdict) -> assertThat(verdict)
                                    .as("%s with %s%n%s", view, mended, sample)
                                    .isGreaterThanOrEqualTo(before.get(view)));
                }
            }
        });
    }

    /** Each way to raise one known scope. */
    private static List<Assumption.SetScope> mendings(Sample sample) {
        ScenarioScopes scopes = ScenarioScopes.under(sample.catalog(), sample.scenario());
        List<Assumption.SetScope> mendings = new ArrayList<>();
        for (Feature feature : sample.catalog().features().values()) {
            for (Facet facet : sample.catalog().platform().facets()) {
                Scope own = scopes.of(feature, facet.id()).scope();
                for (Scope better : List.of(Scope.CLUSTER, Scope.MIXED, Scope.TENANT)) {
                    if (own != Scope.UNKNOWN && own.worseThan(better)) {
                        mendings.add(new Assumption.SetScope(feature.id(), facet.id(), better));
                    }
                }
            }
        }
        return mendings;
    }

    private static SortedMap<String, Verdict> verdicts(Assessment assessment) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        add("as asked", new Verdicts(assessment.verdict(), assessment.areas()), verdicts);
        assessment.models().forEach((model, view) -> add("under " + model, view, verdicts));
        return verdicts;
    }

    private static void add(String name, Verdicts view, SortedMap<String, Verdict> verdicts) {
        verdicts.put(name, view.overall());
        view.areas().forEach((area, verdict) -> verdicts.put(name + " in " + area, verdict));
    }
}
