package dev.lacuna.bench;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.random.LayeredCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.reference.AssessmentLines;
import dev.lacuna.reference.ExpectedAssessment;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Whole assessments of catalogs of growing size, beside the plain reading of the contract; and small questions after. */
final class SizeBenchmark {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LARGEST = 100_000;
    private static final int MOST_REQUIREMENTS = 300;

    private SizeBenchmark() {}

    /** Each answer is read whole, with all root causes and the path to each, as the plain reading gives it. */
    static void measure() throws Exception {
        for (int warm = 0; warm < 5; warm++) {
            full(sample(1_000, warm));
        }
        Stopwatch.tell("A full run, by rules and by plain Java");
        for (int size : new int[] {1_000, 10_000, LARGEST}) {
            Sample sample = sample(size, 1);
            int times = size < LARGEST ? 3 : 1;
            double rules = Stopwatch.median(times, () -> full(sample));
            Stopwatch.tell(String.format("%,d features, by rules", size), rules, rules);
            double plain = Stopwatch.secondsWithin(
                    PATIENCE, () -> ExpectedAssessment.answer(sample.catalog(), sample.scenario()));
            Stopwatch.tell(String.format("%,d features, by plain Java", size), plain, rules);
        }
    }

    static void measureWhatIf() throws Exception {
        Sample sample = sample(LARGEST, 2);
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
            double fresh = Stopwatch.seconds(() -> inquiry.assess(sample.scenario()));
            Assessment base = inquiry.assess(sample.scenario());
            List<String> features = List.copyOf(sample.catalog().features().keySet());
            AtomicInteger next = new AtomicInteger();
            Stopwatch.TimedWork supposed =
                    () -> inquiry.suppose(base, changed(sample.scenario(), features.get(next.getAndAdd(97))));
            double first = Stopwatch.seconds(supposed);
            double warm = Stopwatch.median(301, supposed);
            Stopwatch.tell(String.format("One facet of one feature changed, among %,d", LARGEST));
            Stopwatch.tell("assessed afresh", fresh, fresh);
            Stopwatch.tell("supposed, for the first time", first, fresh);
            Stopwatch.tell("supposed, on the warm session, median of 301", warm, fresh);
        }
    }

    /** Of the demands that a layered catalog makes of all its features, as many as a large target has, evenly spread. */
    private static Sample sample(int features, long seed) {
        Sample all = LayeredCatalogs.of(features, seed);
        List<Target> targets = all.catalog().targets().values().stream()
                .map(target -> new Target(target.target(), null, null, List.of(), spread(target.requirements())))
                .toList();
        Catalog catalog = Catalog.of(all.catalog().platform())
                .features(List.copyOf(all.catalog().features().values()))
                .targets(targets)
                .build();
        return new Sample(catalog, all.scenario());
    }

    private static List<Requirement> spread(List<Requirement> all) {
        int count = Math.min(all.size(), MOST_REQUIREMENTS);
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }

    private static Scenario changed(Scenario scenario, String feature) {
        return scenario.withChanges(List.of(new Assumption.SetScope(feature, "x0", Scope.CLUSTER)));
    }

    private static List<String> full(Sample sample) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
            Assessment assessment = inquiry.assess(sample.scenario());
            return AssessmentLines.of(assessment);
        }
    }
}
