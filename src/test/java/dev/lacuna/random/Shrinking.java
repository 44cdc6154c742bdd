package dev.lacuna.random;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.catalog.scenario.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes away from a sample what is not needed to make a property fail. */
public final class Shrinking {
    private Shrinking() {}

    /** A sample that still fails, and no longer does with any one part less. */
    public static Sample shrink(Sample failing, Predicate<Sample> fails) {
        Sample smallest = failing;
        Optional<Sample> smaller = Optional.of(failing);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest).filter(fails).findFirst();
        }
        return smallest;
    }

    private static Stream<Sample> smaller(Sample sample) {
        Catalog catalog = sample.catalog();
        List<Feature> features = List.copyOf(catalog.features().values());
        List<Target> targets = List.copyOf(catalog.targets().values());
        Stream<Sample> changes = without(sample.scenario().changes())
                .map(fewer -> sample.withScenario(sample.scenario().withChanges(fewer)));
        Stream<Sample> demands = oneLess(targets, Shrinking::fewerDemands)
                .map(fewer -> edited(sample, features, fewer, catalog.plans(), catalog.waivers()));
        Stream<Sample> plans = oneLess(catalog.plans(), Shrinking::fewerItems)
                .map(fewer -> edited(sample, features, targets, fewer, catalog.waivers()));
        Stream<Sample> waivers =
                without(catalog.waivers()).map(fewer -> edited(sample, features, targets, catalog.plans(), fewer));
        Stream<Sample> ties = oneLess(features, Shrinking::fewerTies)
                .map(fewer -> edited(sample, fewer, targets, catalog.plans(), catalog.waivers()));
        Stream<Sample> gone =
                without(features).filter(fewer -> !fewer.isEmpty()).map(fewer -> dropped(sample, fewer));
        return Stream.of(gone, demands, changes, plans, waivers, ties).flatMap(Function.identity());
    }

    private static Sample dropped(Sample sample, List<Feature> left) {
        List<String> ids = left.stream().map(Feature::id).toList();
        Catalog catalog = sample.catalog();
        List<Feature> features = left.stream()
                .map(feature -> tied(
                        feature,
                        feature.dependsOn().stream()
                                .filter(to -> ids.contains(to.feature()))
                                .toList(),
                        feature.provides()))
                .toList();
        List<Target> targets = catalog.targets().values().stream()
                .map(target -> demanding(
                        target,
                        target.requirements().stream()
                                .filter(requirement -> ids.containsAll(requirement.feature()))
                                .toList()))
                .toList();
        List<ReleasePlan> plans = catalog.plans().stream()
                .map(plan -> holding(
                        plan,
                        plan.items().stream()
                                .filter(item -> ids.contains(item.feature()))
                                .toList()))
                .toList();
        List<Assumption> changes = sample.scenario().changes().stream()
                .filter(change -> !(change instanceof Assumption.SetScope set) || ids.contains(set.feature()))
                .toList();
        return edited(sample, features, targets, plans, catalog.waivers())
                .withScenario(sample.scenario().withChanges(changes));
    }

    private static Sample edited(
            Sample sample,
            List<Feature> features,
            List<Target> targets,
            List<ReleasePlan> plans,
            List<Waiver> waivers) {
        return new Sample(
                Catalog.of(sample.catalog().platform())
                        .features(features)
                        .targets(targets)
                        .plans(plans)
                        .waivers(waivers)
                        .build(),
                sample.scenario());
    }

    private static Stream<Feature> fewerTies(Feature feature) {
        return Stream.concat(
                without(feature.dependsOn()).map(fewer -> tied(feature, fewer, feature.provides())),
                without(feature.provides()).map(fewer -> tied(feature, feature.dependsOn(), fewer)));
    }

    private static Feature tied(
            Feature feature, List<dev.lacuna.catalog.Feature.Dependency> dependencies, List<String> provided) {
        return new Feature(
                feature.id(),
                feature.name(),
                feature.area(),
                feature.description(),
                feature.scope(),
                feature.facets(),
                dependencies,
                provided,
                feature.owner(),
                feature.since(),
                feature.effort(),
                feature.evidence(),
                feature.note());
    }

    private static Stream<Target> fewerDemands(Target target) {
        return without(target.requirements()).map(fewer -> demanding(target, fewer));
    }

    private static Target demanding(Target target, List<Requirement> requirements) {
        return new Target(target.target(), target.name(), target.release(), target.models(), requirements);
    }

    private static Stream<ReleasePlan> fewerItems(ReleasePlan plan) {
        return without(plan.items()).map(fewer -> holding(plan, fewer));
    }

    private static ReleasePlan holding(ReleasePlan plan, List<PlanItem> items) {
        return new ReleasePlan(plan.release(), plan.capacity(), items);
    }

    /** The list with one element less, in each way. */
    private static <T> Stream<List<T>> without(List<T> all) {
        return IntStream.range(0, all.size()).mapToObj(i -> {
            List<T> fewer = new ArrayList<>(all);
            fewer.remove(i);
            return fewer;
        });
    }

    /** The list with one element made smaller, in each way. */
    private static <T> Stream<List<T>> oneLess(List<T> all, Function<T, Stream<T>> smaller) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> smaller.apply(all.get(i)).map(each -> {
                    List<T> changed = new ArrayList<>(all);
                    changed.set(i, each);
                    return changed;
                }));
    }
}
