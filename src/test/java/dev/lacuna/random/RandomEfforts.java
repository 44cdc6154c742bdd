package dev.lacuna.random;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Platform.Owner;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Random catalogs whose features have owners and efforts, half of them with capabilities to choose among. */
public final class RandomEfforts {
    /** Who owns the features. */
    public static final List<String> OWNERS = List.of("o1", "o2");

    private static final List<String> CAPABILITIES = List.of("c1", "c2", "c3");

    private RandomEfforts() {}

    /** The sample with owners, and with efforts if they are known; nothing is assumed in its question. */
    public static Sample added(Sample sample, Random dice, boolean effortKnown) {
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
            features.add(providing(feature, provided, one(OWNERS, dice)).withEffort(effort));
        }
        Catalog weighed = Catalog.of(owned(catalog.platform()))
                .features(features)
                .targets(catalog.targets().values().stream()
                        .map(target -> choosy ? choosy(target, catalog.platform(), dice) : target)
                        .toList())
                .plans(catalog.plans())
                .waivers(choosy ? List.of() : catalog.waivers())
                .build();
        return new Sample(weighed, sample.scenario().withChanges(List.of()));
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
