package dev.lacuna.random;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Platform.Release;
import dev.lacuna.catalog.Platform.TenancyModel;
import dev.lacuna.catalog.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Catalogs of up to forty features with everything that the inference has to cope with: cycles, facets that stay where
 * they are, empty areas, capabilities that nobody provides, scopes that nobody knows or that mean nothing.
 */
public final class RandomCatalogs {
    private final RandomValues dice;
    private final List<String> areas;
    private final List<String> facets;
    private final List<String> capabilities;
    private final List<String> features;

    private RandomCatalogs(Random random) {
        dice = new RandomValues(random);
        areas = dice.ids("a", 1, 5);
        facets = dice.ids("x", 1, 3);
        capabilities = dice.ids("c", 1, 3);
        features = dice.ids("f", 1, dice.chance(0.5) ? 8 : 40);
    }

    /** The same catalog and question for the same seed. */
    public static Sample sample(long seed) {
        Random random = Seeds.random(seed);
        Catalog catalog = new RandomCatalogs(random).catalog();
        return new Sample(catalog, new RandomScenarios(catalog, random).next());
    }

    private Catalog catalog() {
        Platform platform = platform();
        List<Feature> all = features();
        RandomDemands demands = new RandomDemands(dice, platform, capabilities, features);
        return Catalog.of(platform)
                .features(all)
                .targets(demands.targets())
                .plans(demands.plans())
                .waivers(demands.waivers())
                .topologies(demands.topologies())
                .build();
    }

    private Platform platform() {
        List<String> models = dice.ids("m", 1, 3);
        List<Release> releases =
                dice.ids("r", 1, 3).stream().map(id -> new Release(id, null)).toList();
        return new Platform(
                "random",
                null,
                null,
                facets.stream().map(id -> new Facet(id, null, dice.chance(0.7))).toList(),
                areas.stream().map(id -> new Area(id, null)).toList(),
                models.stream().map(id -> new TenancyModel(id, null)).toList(),
                List.of(),
                releases);
    }

    private List<Feature> features() {
        int mostDependencies = dice.between(0, 4);
        int mostProvided = dice.between(0, 2);
        boolean cyclic = dice.chance(0.6);
        List<String> inhabited = areas.subList(0, dice.between(1, areas.size()));
        List<Feature> all = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            List<String> reachable = cyclic ? features : features.subList(i, features.size());
            all.add(new Feature(
                    features.get(i),
                    "Feature " + i,
                    dice.one(inhabited),
                    null,
                    dice.chance(0.9) ? dice.scope() : null,
                    ownFacets(),
                    dependencies(features.get(i), reachable, mostDependencies),
                    dice.some(capabilities, mostProvided),
                    null,
                    null,
                    Map.of(),
                    List.of(),
                    null));
        }
        return all;
    }

    private Map<String, Scope> ownFacets() {
        Map<String, Scope> own = new TreeMap<>();
        dice.some(facets, 2).forEach(facet -> own.put(facet, dice.scope()));
        return own;
    }

    private List<Dependency> dependencies(String from, List<String> reachable, int most) {
        return dice.some(reachable, most).stream()
                .filter(to -> !to.equals(from))
                .map(to -> new Dependency(to, dice.chance(0.3) ? dice.some(facets, 2) : List.of()))
                .toList();
    }
}
