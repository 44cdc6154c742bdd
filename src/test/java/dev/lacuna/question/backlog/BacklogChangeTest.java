package dev.lacuna.question.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.Dependency;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.random.RandomCatalogs;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Exported, changed, exported again: exactly the items change of which something was changed. What is behind an item is
 * gathered here in another way than where it is written, from the assessment and the catalog.
 */
class BacklogChangeTest {

    /** What was exported of each item, and what is behind each. */
    private record ExportedItems(Map<String, List<Object>> written, Map<String, List<Object>> behind) {}

    @Test
    void exactlyTheItemsOfTheDifferenceChange() {
        int[] changed = {0};
        Seeds.forEach(300, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Random dice = Seeds.random(seed + 1);
            Catalog other = changed(sample.catalog(), dice);
            ExportedItems before = export(sample.catalog(), sample.scenario());
            ExportedItems after = export(other, sample.scenario());
            Set<String> difference = difference(before.behind(), after.behind());
            assertThat(difference(before.written(), after.written()))
                    .as("%s%nchanged to%n%s", sample, new Sample(other, sample.scenario()))
                    .isEqualTo(difference);
            changed[0] += difference.isEmpty() ? 0 : 1;
        });
        assertThat(changed[0])
                .as("changes that change work")
                .isGreaterThan(Integer.getInteger("lacuna.rounds", 300) / 10);
    }

    @Test
    void theOrderInWhichThingsAreWrittenDownChangesNoItemAndNoPlace() {
        Seeds.forEach(60, seed -> {
            Sample sample = RandomCatalogs.sample(seed);
            Catalog shuffled = rebuilt(
                    sample.catalog(),
                    all -> {
                        List<Feature> other = new ArrayList<>(all);
                        Collections.shuffle(other, Seeds.random(seed));
                        return other;
                    },
                    plan -> plan);
            assertThat(backlog(shuffled, sample.scenario()).items())
                    .isEqualTo(backlog(sample.catalog(), sample.scenario()).items());
        });
    }

    private static Set<String> difference(Map<String, List<Object>> before, Map<String, List<Object>> after) {
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        ids.removeIf(id -> Objects.equals(before.get(id), after.get(id)));
        return ids;
    }

    private static WorkBacklog backlog(Catalog catalog, Scenario scenario) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(catalog)) {
            return WorkBacklog.of(inquiry.assess(scenario), CustomerReach.notRecorded(), Rank.UNLOCKS, Selection.all());
        }
    }

    private static ExportedItems export(Catalog catalog, Scenario scenario) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(catalog)) {
            Assessment assessment = inquiry.assess(scenario);
            WorkBacklog backlog =
                    WorkBacklog.of(assessment, CustomerReach.notRecorded(), Rank.UNLOCKS, Selection.all());
            Map<String, List<Object>> written = new TreeMap<>();
            backlog.all().forEach(item -> written.put(item.id(), List.of(item, item.description())));
            Map<String, List<Object>> behind = new TreeMap<>();
            assessment.backlog().forEach(item -> behind.put("random/" + item.id(), behind(item, assessment)));
            return new ExportedItems(written, behind);
        }
    }

    private static List<Object> behind(BacklogItem item, Assessment assessment) {
        Catalog catalog = assessment.catalog();
        Map<String, AssessedGap> gaps =
                assessment.gaps().stream().collect(Collectors.toMap(AssessedGap::id, Function.identity()));
        Map<String, Requirement> requirements = assessment.target().requirements().stream()
                .collect(Collectors.toMap(Requirement::id, Function.identity()));
        List<Object> all = new ArrayList<>(List.of(item));
        item.gaps().forEach(id -> {
            AssessedGap gap = Objects.requireNonNull(gaps.get(id));
            all.add(List.of(
                    gap.fact().severity(),
                    gap.fact().required(),
                    String.valueOf(requirements.get(gap.fact().requirement()))));
        });
        Feature feature = catalog.features().get(item.subject());
        if (feature == null) {
            all.add(Objects.requireNonNull(gaps.get(item.gaps().get(0))).fact().area());
            return all;
        }
        Scope own = ScenarioScopes.under(catalog, assessment.scenario())
                .of(feature, item.facet())
                .scope();
        all.add(List.of(own, feature.name(), String.valueOf(feature.area()), String.valueOf(feature.owner())));
        all.add(item.establish() ? "" : String.valueOf(feature.effort().get(item.facet())));
        catalog.plans()
                .forEach(plan -> plan.items().stream()
                        .filter(planned -> planned.feature().equals(item.subject())
                                && planned.raises(item.facet())
                                && ScenarioScopes.raises(planned.scope(), own))
                        .forEach(planned -> all.add(plan.release() + planned)));
        Map<String, Set<String>> reach = reach(catalog, item.facet());
        for (BacklogItem other : assessment.backlog()) {
            boolean reached = other.facet().equals(item.facet())
                    && !other.subject().equals(item.subject())
                    && reach.getOrDefault(item.subject(), Set.of()).contains(other.subject());
            if (reached) {
                all.add(other.id()
                        + reach.getOrDefault(other.subject(), Set.of()).contains(item.subject()));
            }
        }
        return all;
    }

    /** Who reaches whom, by adding what those reach that are reached until nothing is added. */
    private static Map<String, Set<String>> reach(Catalog catalog, String id) {
        Facet facet = catalog.platform().facets().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, Set<String>> reach = new TreeMap<>();
        catalog.features()
                .values()
                .forEach(feature -> reach.put(
                        feature.id(),
                        feature.dependsOn().stream()
                                .filter(dependency -> dependency.carries(facet))
                                .map(Dependency::feature)
                                .collect(Collectors.toCollection(TreeSet::new))));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Set<String> reached : reach.values()) {
                for (String to : List.copyOf(reached)) {
                    grows |= reached.addAll(reach.getOrDefault(to, Set.of()));
                }
            }
        }
        return reach;
    }

    /** One change somewhere. */
    private static Catalog changed(Catalog catalog, Random dice) {
        List<Feature> features = List.copyOf(catalog.features().values());
        Feature one = features.get(dice.nextInt(features.size()));
        int kind = dice.nextInt(6);
        if (kind == 5) {
            return rebuilt(
                    catalog, all -> all, plan -> new ReleasePlan(plan.release(), plan.capacity(), fewer(plan, dice)));
        }
        List<Scope> scopes = List.of(Scope.values());
        Scope scope = scopes.get(dice.nextInt(scopes.size()));
        Feature other = switch (kind) {
            case 0 -> edited(one, one.name(), scope, Map.of(), one.dependsOn(), "core", one.effort());
            case 1 ->
                edited(one, one.name() + "!", one.scope(), one.facets(), one.dependsOn(), one.owner(), one.effort());
            case 2 -> edited(one, one.name(), one.scope(), one.facets(), List.of(), one.owner(), one.effort());
            case 3 -> edited(one, one.name(), scope, one.facets(), one.dependsOn(), one.owner(), one.effort());
            default ->
                edited(
                        one,
                        one.name(),
                        one.scope(),
                        one.facets(),
                        one.dependsOn(),
                        one.owner(),
                        Map.of(catalog.platform().facets().get(0).id(), BigDecimal.TEN));
        };
        return rebuilt(
                catalog,
                all -> all.stream().map(each -> each.equals(one) ? other : each).toList(),
                plan -> plan);
    }

    private static List<PlanItem> fewer(ReleasePlan plan, Random dice) {
        return plan.items().stream().filter(item -> dice.nextBoolean()).toList();
    }

    private static Feature edited(
            Feature feature,
            String name,
            @Nullable Scope scope,
            Map<String, Scope> facets,
            List<Dependency> dependsOn,
            @Nullable String owner,
            Map<String, BigDecimal> effort) {
        return new Feature(
                feature.id(),
                name,
                feature.area(),
                null,
                scope,
                facets,
                dependsOn,
                feature.provides(),
                owner,
                null,
                effort,
                List.of(),
                null);
    }

    private static Catalog rebuilt(
            Catalog catalog,
            Function<List<Feature>, List<Feature>> features,
            Function<ReleasePlan, ReleasePlan> plans) {
        Stream<ReleasePlan> changed = catalog.plans().stream().map(plans);
        return Catalog.of(catalog.platform())
                .features(features.apply(List.copyOf(catalog.features().values())))
                .targets(List.copyOf(catalog.targets().values()))
                .plans(changed.toList())
                .waivers(catalog.waivers())
                .topologies(catalog.topologies())
                .build();
    }
}
