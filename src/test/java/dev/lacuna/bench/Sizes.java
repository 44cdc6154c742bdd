package dev.lacuna.bench;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Scope;
import dev.lacuna.random.LayeredCatalogs;
import dev.lacuna.random.Rules;
import dev.lacuna.random.Sample;
import dev.lacuna.reference.Answer;
import dev.lacuna.reference.Reference;
import dev.lacuna.scenario.Change;
import dev.lacuna.scenario.Scenario;
import java.time.Duration;
import java.util.List;

/** Whole assessments of catalogs of growing size, beside the plain reading of the contract; and small questions after. */
final class Sizes {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LARGEST = 100_000;

    private Sizes() {}

    /** Each answer is read whole, with all root causes and the path to each, as the plain reading gives it. */
    static void measure() throws Exception {
        for (int warm = 0; warm < 5; warm++) {
            full(LayeredCatalogs.of(1_000, warm));
        }
        Stopwatch.tell("A full run, by rules and by plain Java");
        for (int size : new int[] {1_000, 10_000, LARGEST}) {
            Sample sample = LayeredCatalogs.of(size, 1);
            int times = size < LARGEST ? 3 : 1;
            double rules = Stopwatch.median(times, () -> full(sample));
            Stopwatch.tell(String.format("%,d features, by rules", size), rules, rules);
            double plain =
                    Stopwatch.secondsWithin(PATIENCE, () -> Reference.answer(sample.catalog(), sample.scenario()));
            Stopwatch.tell(String.format("%,d features, by plain Java", size), plain, rules);
        }
    }

    static void measureWhatIf() throws Exception {
        Sample sample = LayeredCatalogs.of(LARGEST, 2);
        double[] fresh = new double[1];
        try (Lacuna.Inquiry inquiry = Rules.lacuna().open(sample.catalog())) {
            fresh[0] = Stopwatch.seconds(() -> inquiry.assess(sample.scenario()));
            int[] feature = {0};
            double warm = Stopwatch.median(21, () -> inquiry.assess(changed(sample.scenario(), feature[0]++)));
            Stopwatch.tell(String.format("One facet of one feature changed, among %,d", LARGEST));
            Stopwatch.tell("assessed afresh", fresh[0], fresh[0]);
            Stopwatch.tell("on a warm session", warm, fresh[0]);
        }
    }

    private static Scenario changed(Scenario scenario, int feature) {
        return scenario.withChanges(List.of(new Change.SetScope("f" + feature, "x0", Scope.CLUSTER)));
    }

    private static List<String> full(Sample sample) {
        try (Lacuna.Inquiry inquiry = Rules.lacuna().open(sample.catalog())) {
            Assessment assessment = inquiry.assess(sample.scenario());
            return Answer.of(assessment);
        }
    }
}
