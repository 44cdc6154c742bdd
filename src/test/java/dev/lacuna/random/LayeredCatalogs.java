package dev.lacuna.random;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Platform.TenancyModel;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Catalogs of any size that look alike: six layers, three dependencies a feature into the layer below, two facets. */
public final class LayeredCatalogs {
    private static final int LAYERS = 6;
    private static final int FEATURES_A_REQUIREMENT = 30;

    private final Random random;
    private final int size;

    private LayeredCatalogs(Random random, int size) {
        this.random = random;
        this.size = size;
    }

    public static Sample of(int features, long seed) {
        LayeredCatalogs layered = new LayeredCatalogs(Seeds.random(seed), features);
        Platform platform = new Platform(
                "layered",
                null,
                null,
                List.of(new Facet("x0", null, true), new Facet("x1", null, true)),
                IntStream.range(0, 10).mapToObj(i -> new Area("a" + i, null)).toList(),
                List.of(new TenancyModel("m", null)),
                List.of(),
                List.of());
        Catalog catalog = Catalog.of(platform)
                .features(layered.features())
                .targets(List.of(layered.target()))
                .build();
        return new Sample(catalog, Scenario.of("t", RandomDemands.DAY));
    }

    private List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            features.add(new Feature(
                    id(i),
                    "Feature " + i,
                    "a" + i % 10,
                    null,
                    scope(),
                    Map.of(),
                    dependencies(i),
                    List.of("c" + i / 5),
                    null,
                    null,
                    Map.of(),
                    List.of(),
                    null));
        }
        return features;
    }

    /** Unlike f1, f2, …, which the engine's hash tables of pairs take to the same few places. */
    private static String id(int feature) {
        return "f" + Integer.toHexString(feature * 0x9E3779B1);
    }

    private Scope scope() {
        int percent = random.nextInt(100);
        if (percent < 8) {
            return Scope.CLUSTER;
        }
        return percent < 11 ? Scope.UNKNOWN : Scope.TENANT;
    }

    private List<Dependency> dependencies(int feature) {
        int layer = size / LAYERS;
        int below = (feature / layer + 1) * layer;
        if (below + layer > size) {
            return List.of();
        }
        return random.ints(below, below + layer)
                .distinct()
                .limit(3)
                .mapToObj(to -> new Dependency(id(to), List.of()))
                .toList();
    }

    private Target target() {
        List<Requirement> requirements = new ArrayList<>();
        for (int first = 0; first + FEATURES_A_REQUIREMENT <= size; first += FEATURES_A_REQUIREMENT) {
            List<String> features = IntStream.range(first, first + FEATURES_A_REQUIREMENT)
                    .mapToObj(LayeredCatalogs::id)
                    .toList();
            requirements.add(requirement("R" + first, features, null));
            requirements.add(requirement("C" + first, List.of(), "c" + first / 5));
        }
        return new Target("t", null, null, List.of(), requirements);
    }

    private static Requirement requirement(String id, List<String> features, @Nullable String of) {
        return new Requirement(
                id,
                "A demand",
                features,
                of == null ? null : "a0",
                of,
                "x0",
                Scope.TENANT,
                Level.MANDATORY,
                List.of(),
                null,
                List.of());
    }
}
