package dev.lacuna.bench;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Platform.Owner;
import dev.lacuna.catalog.Platform.TenancyModel;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Target;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.path.Goal;
import dev.lacuna.question.path.PathAnswer;
import dev.lacuna.question.path.PathQuery;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.rule.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The way to ready on the shipped catalog, and among sixty changes whose effort four releases have to share. */
final class PathBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int CHANGES = 60;
    private static final int RELEASES = 4;

    private PathBenchmark() {}

    static void measure(Path home) throws Exception {
        Stopwatch.tell("The shortest way to ready");
        Catalog shipped = CatalogFolder.read(home.resolve("catalog"));
        ask(shipped, new Goal.ReachVerdict(Verdict.READY));
        double unit = Stopwatch.median(5, () -> ask(shipped, new Goal.ReachVerdict(Verdict.READY)));
        Stopwatch.tell("on the shipped catalog, rules being ready", unit, unit);
        Catalog sixty = sixty();
        PathAnswer[] all = new PathAnswer[1];
        double ready = Stopwatch.seconds(() -> all[0] = ask(sixty, new Goal.ReachVerdict(Verdict.READY)));
        Stopwatch.tell("among " + CHANGES + " changes" + proven(all[0]), ready, unit);
        BigDecimal effort = all[0].plan().effort();
        for (int release = 1; release <= RELEASES; release++) {
            BigDecimal budget =
                    effort.multiply(BigDecimal.valueOf(release)).divideToIntegralValue(BigDecimal.valueOf(RELEASES));
            PathAnswer[] part = new PathAnswer[1];
            double most = Stopwatch.seconds(() -> part[0] = ask(sixty, new Goal.SpendBudget(budget, null)));
            Stopwatch.tell("the most by release " + release + " of " + RELEASES + proven(part[0]), most, unit);
        }
    }

    private static String proven(PathAnswer answer) {
        return answer.plan().proven() ? ", proven" : ", not proven in time";
    }

    private static PathAnswer ask(Catalog catalog, Goal wish) {
        AssessQuery question = new AssessQuery(null, null, null, DAY, new TreeSet<>());
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(catalog)) {
            return new PathQuery(question, wish, Duration.ofSeconds(15)).ask(inquiry, DAY);
        }
    }

    /** Sixty features to change, of which the upper depend on the lower; each demand can be met by several of them. */
    private static Catalog sixty() {
        Random random = new Random(60);
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            List<Dependency> below = i < CHANGES / 2
                    ? List.of()
                    : random.ints(0, CHANGES / 2)
                            .distinct()
                            .limit(2)
                            .mapToObj(to -> new Dependency("f" + to, List.of()))
                            .toList();
            List<String> provides = i < CHANGES / 2
                    ? List.of()
                    : random.ints(0, CHANGES / 3)
                            .distinct()
                            .limit(2)
                            .mapToObj(to -> "c" + to)
                            .toList();
            features.add(new Feature(
                    "f" + i,
                    "Feature " + i,
                    "a",
                    null,
                    Scope.CLUSTER,
                    Map.of(),
                    below,
                    provides,
                    "o",
                    null,
                    Map.of("x", BigDecimal.valueOf(1 + random.nextInt(13))),
                    List.of(),
                    null));
        }
        List<Requirement> requirements = new ArrayList<>();
        for (int i = 0; i < CHANGES / 3; i++) {
            String capability = "c" + i;
            if (features.stream().anyMatch(feature -> feature.provides().contains(capability))) {
                requirements.add(requirement("C" + i, null, capability));
            }
        }
        IntStream.range(CHANGES / 2 - 5, CHANGES / 2)
                .forEach(i -> requirements.add(requirement("F" + i, "f" + i, null)));
        Platform platform = new Platform(
                "sixty",
                null,
                null,
                List.of(new Facet("x", null, true)),
                List.of(new Area("a", null)),
                List.of(new TenancyModel("m", null)),
                List.of(new Owner("o", null)),
                List.of());
        return Catalog.of(platform)
                .features(features)
                .targets(List.of(new Target("t", null, null, List.of(), requirements)))
                .build();
    }

    private static Requirement requirement(String id, @Nullable String feature, @Nullable String capability) {
        return new Requirement(
                id,
                "A demand",
                feature == null ? List.of() : List.of(feature),
                capability == null ? null : "a",
                capability,
                "x",
                Scope.TENANT,
                Level.MANDATORY,
                List.of(),
                null,
                List.of());
    }
}
