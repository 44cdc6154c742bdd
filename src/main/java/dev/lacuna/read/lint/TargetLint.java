package dev.lacuna.read.lint;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.Target;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Requirements that look at nothing, models without a requirement, features at which no requirement looks. */
final class TargetLint {
    private TargetLint() {}

    static void look(Catalog catalog, Lints lints) {
        Set<String> touched = new HashSet<>();
        for (Target target : catalog.targets().values()) {
            lookAtModels(catalog, target, lints);
            for (Requirement requirement : target.requirements()) {
                List<Feature> subjects = subjects(catalog, requirement);
                lookAtSubjects(requirement, subjects, lints);
                touch(catalog, requirement.facet(), subjects, touched);
            }
        }
        if (!catalog.targets().isEmpty()) {
            catalog.features().keySet().stream()
                    .filter(id -> !touched.contains(id))
                    .forEach(id -> lints.add(
                            "untouched",
                            Statement.of(StatementKind.FEATURE, id),
                            "No requirement looks at the feature (" + id + "), nor at one that leans on it.",
                            "Maybe a requirement is missing, or the feature is not needed here."));
        }
    }

    private static void lookAtModels(Catalog catalog, Target target, Lints lints) {
        Statement statement = Statement.of(StatementKind.TARGET, target.target());
        String name = "The target (" + target.target() + ")";
        if (target.requirements().isEmpty()) {
            lints.add("empty-target", statement, name + " demands nothing.", "Maybe add requirements.");
            return;
        }
        for (String model : catalog.modelsOf(target)) {
            if (target.requirements().stream().noneMatch(requirement -> requirement.countsUnder(model))) {
                lints.add(
                        "empty-target",
                        statement,
                        name + " demands nothing under the tenancy model (" + model + ").",
                        "Maybe add requirements, or take the model out.");
            }
        }
    }

    private static List<Feature> subjects(Catalog catalog, Requirement requirement) {
        String capability = requirement.capability();
        String area = requirement.area();
        return catalog.features().values().stream()
                .filter(feature -> capability != null
                        ? feature.provides().contains(capability)
                        : area != null
                                ? area.equals(feature.area())
                                : requirement.feature().contains(feature.id()))
                .toList();
    }

    private static void lookAtSubjects(Requirement requirement, List<Feature> subjects, Lints lints) {
        String capability = requirement.capability();
        String name = "The requirement (" + requirement.id() + ")";
        Statement statement = Statement.of(StatementKind.REQUIREMENT, requirement.id());
        if (subjects.isEmpty()) {
            lints.add(
                    "empty-requirement",
                    statement,
                    capability != null
                            ? name + " asks for a capability (" + capability + ") that no feature provides."
                            : name + " is on an area (" + requirement.area() + ") that has no features.",
                    capability != null
                            ? "Maybe add it to what a feature provides; until then it is one gap."
                            : "Maybe add features to the area, or name another.");
        } else if (subjects.stream().allMatch(it -> it.own(requirement.facet()) == Scope.NOT_APPLICABLE)) {
            lints.add(
                    "empty-requirement",
                    statement,
                    name + " finds only features to which (" + requirement.facet() + ") does not apply.",
                    "Maybe it is about another facet, or about other features.");
        }
    }

    /** Marks the features and all that they reach over dependencies that carry the facet. */
    private static void touch(Catalog catalog, String facetId, List<Feature> subjects, Set<String> touched) {
        List<Facet> facets = catalog.platform().facets().stream()
                .filter(facet -> facet.id().equals(facetId))
                .toList();
        Set<String> reached = new HashSet<>();
        ArrayDeque<Feature> open = new ArrayDeque<>(subjects);
        while (!open.isEmpty()) {
            Feature feature = open.pop();
            if (reached.add(feature.id())) {
                for (Dependency dependency : feature.dependsOn()) {
                    if (facets.stream().anyMatch(dependency::carries)) {
                        open.add(catalog.feature(dependency.feature()));
                    }
                }
            }
        }
        touched.addAll(reached);
    }
}
