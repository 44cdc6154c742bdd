package dev.lacuna.read.load;

import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Feature.FeatureFile;
import dev.lacuna.catalog.Platform;
import dev.lacuna.read.yaml.SafeText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks what the platform and its features refer to. */
final class FeatureCheck {
    private final CatalogIds words;

    FeatureCheck(CatalogIds words) {
        this.words = words;
    }

    void platform(Platform platform) {
        if (!words.releases.isEmpty()) {
            words.need(words.releases, platform, "current", platform.current());
        }
    }

    void file(FeatureFile file) {
        words.need(words.areas, file, "area", file.area());
        for (Feature feature : file.features()) {
            if (file.area() == null && feature.area() == null) {
                words.problems.add(
                        words.origins.of(feature),
                        "The feature (" + SafeText.of(feature.id()) + ") has no area.",
                        "Maybe add \"area: …\" to it, or at the top for the whole file.");
            }
            feature(feature);
        }
    }

    private void feature(Feature feature) {
        words.need(words.areas, feature, "area", feature.area());
        words.need(words.owners, feature, "owner", feature.owner());
        words.needKeys(words.facets, feature, "facets", feature.facets().keySet());
        if (!words.origins.isSingle(feature, "effort")) {
            words.needKeys(words.facets, feature, "effort", feature.effort().keySet());
        }
        words.needFacets(feature.evidence());
        words.features.checkFormer(feature, feature.formerly(), words.origins);
        dependencies(feature, feature.dependsOn());
    }

    private void dependencies(Feature feature, List<Dependency> dependencies) {
        Map<String, Dependency> seen = new HashMap<>();
        for (Dependency dependency : dependencies) {
            String id = dependency.feature();
            words.features.need("dependsOn", id, words.origins.value(dependency, "feature"));
            words.needAll(words.facets, dependency, "facets", dependency.facets());
            if (id.equals(feature.id()) && !id.isEmpty()) {
                words.problems.add(
                        words.origins.of(dependency),
                        "The feature (" + SafeText.of(id) + ") depends on itself.",
                        "Maybe delete the dependency.");
            }
            Dependency before = seen.putIfAbsent(id, dependency);
            if (before != null) {
                words.problems.add(
                        words.origins.of(dependency),
                        "dependsOn names the feature (" + SafeText.of(id) + ") twice.",
                        "Maybe merge it with line " + words.origins.of(before).line() + ".");
            }
        }
    }
}
