package dev.lacuna.question.plan;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Derivation;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.path.DependencyOrder;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Justifications;
import dev.lacuna.rule.PlanFacts.Contribution;
import dev.lacuna.rule.PlanFacts.DeliveredRootCause;
import dev.lacuna.rule.PlanFacts.OffTarget;
import dev.lacuna.rule.PlanFacts.OpenRootCause;
import dev.lacuna.rule.PlanFacts.OverCapacity;
import dev.lacuna.rule.PlanFacts.OwnerWait;
import dev.lacuna.rule.PlanFacts.PlanState;
import dev.lacuna.rule.PlanFacts.RequiredPlanChange;
import dev.lacuna.rule.PlanFacts.Timing;
import dev.lacuna.rule.PlanFacts.UndeliveredRootCause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads off the conclusions of the rules what a plan does, as far as it is asked about. */
final class PlanAssembler {
    private final Catalog catalog;
    private final Conclusions conclusions;
    private final Predicate<String> asked;
    private final Map<String, List<Contribution>> contributions;
    private final Map<String, List<Contribution>> byItem;
    private final List<UndeliveredRootCause> lacks;
    private final List<PlannedCause> causes;
    private final ReleasePlan plan;

    PlanAssembler(Catalog catalog, Scenario scenario, SortedMap<String, AssessedGap> gaps, Conclusions conclusions) {
        this.catalog = catalog;
        this.conclusions = conclusions;
        asked = gap -> {
            AssessedGap found = gaps.get(gap);
            return found != null && scenario.asksAbout(found.fact().area());
        };
        List<Contribution> all = conclusions.conclusions(Contribution.class);
        contributions =
                all.stream().collect(Collectors.groupingBy(each -> key(each.gap(), each.subject(), each.facet())));
        byItem = all.stream().collect(Collectors.groupingBy(Contribution::item));
        lacks = conclusions.conclusions(UndeliveredRootCause.class).stream()
                .filter(lack -> asked.test(lack.gap()))
                .toList();
        plan = catalog.plans().stream()
                .filter(each -> each.release().equals(scenario.release()))
                .findFirst()
                .orElse(new ReleasePlan(String.valueOf(scenario.release()), Map.of(), List.of()));
        causes = readCauses();
    }

    List<PlannedCause> causes() {
        return causes;
    }

    private List<PlannedCause> readCauses() {
        Justifications why = conclusions.justifications();
        Map<String, Conclusion> states = new HashMap<>();
        conclusions
                .conclusions(DeliveredRootCause.class)
                .forEach(each -> states.put(key(each.gap(), each.subject(), each.facet()), each));
        lacks.forEach(each -> states.put(key(each.gap(), each.subject(), each.facet()), each));
        List<PlannedCause> all = new ArrayList<>();
        for (OpenRootCause obstacle : conclusions.conclusions(OpenRootCause.class)) {
            Conclusion state = states.get(key(obstacle.gap(), obstacle.subject(), obstacle.facet()));
            if (asked.test(obstacle.gap()) && state != null) {
                all.add(new PlannedCause(
                        obstacle.gap(),
                        obstacle.subject(),
                        obstacle.facet(),
                        obstacle.scope(),
                        obstacle.required(),
                        state instanceof UndeliveredRootCause lack ? lack.state() : PlanState.DELIVERED,
                        items(obstacle, each -> each.enough() && each.timing() != Timing.LATER),
                        items(obstacle, each -> !each.enough() && each.timing() != Timing.LATER),
                        items(obstacle, each -> each.enough() && each.timing() == Timing.LATER),
                        sentences(Derivation.of(state, why))));
            }
        }
        all.sort(Comparator.comparing(PlannedCause::gap).thenComparing(PlannedCause::id));
        return List.copyOf(all);
    }

    private static SortedMap<String, String> sentences(Derivation derivation) {
        SortedMap<String, String> sentences = new TreeMap<>();
        derivation.steps().values().forEach(ways -> ways.forEach(way -> sentences.put(way.rule(), way.sentence())));
        return sentences;
    }

    private List<String> items(OpenRootCause obstacle, Predicate<Contribution> which) {
        return contributions.getOrDefault(key(obstacle.gap(), obstacle.subject(), obstacle.facet()), List.of()).stream()
                .filter(which)
                .map(Contribution::item)
                .distinct()
                .sorted()
                .toList();
    }

    /** @param order puts {@code FEATURE:FACET} in the order of their dependencies */
    List<PlanChange> amendments(Function<Set<String>, DependencyOrder> order) {
        Map<String, RequiredPlanChange> edits = new TreeMap<>();
        Map<String, List<PlannedCause>> lacking = causes.stream()
                .filter(cause -> cause.state() != PlanState.DELIVERED)
                .collect(Collectors.groupingBy(PlannedCause::id));
        Map<String, Long> lacksOf =
                lacks.stream().collect(Collectors.groupingBy(UndeliveredRootCause::gap, Collectors.counting()));
        for (RequiredPlanChange edit : conclusions.conclusions(RequiredPlanChange.class)) {
            String id = edit.subject() + ":" + edit.facet();
            if (lacking.containsKey(id)) {
                edits.put(id, edit);
            }
        }
        DependencyOrder inOrder = order.apply(edits.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        inOrder.inOrder().forEach(id -> numbers.put(id, numbers.size() + 1));
        List<PlanChange> all = new ArrayList<>();
        for (String id : inOrder.inOrder()) {
            RequiredPlanChange edit = edits.get(id);
            if (edit != null) {
                List<Integer> after = inOrder.waitsFor(id).stream()
                        .map(other -> numbers.getOrDefault(other, 0))
                        .sorted()
                        .toList();
                all.add(amendment(edit, all.size() + 1, after, lacking.getOrDefault(id, List.of()), lacksOf));
            }
        }
        return all;
    }

    private PlanChange amendment(
            RequiredPlanChange edit,
            int number,
            List<Integer> after,
            List<PlannedCause> mine,
            Map<String, Long> lacksOf) {
        List<String> helped = mine.stream().map(PlannedCause::gap).sorted().toList();
        Feature feature = catalog.features().get(edit.subject());
        List<String> items =
                distinct(mine, edit.state() == PlanState.LATE ? PlannedCause::later : PlannedCause::partly);
        return new PlanChange(
                number,
                edit.subject(),
                edit.facet(),
                mine.isEmpty() ? Scope.NONE : mine.get(0).own(),
                edit.scope(),
                edit.state(),
                items,
                feature == null ? null : feature.owner(),
                effort(edit, items),
                after,
                helped,
                helped.stream()
                        .filter(gap -> lacksOf.getOrDefault(gap, 0L) == 1)
                        .toList());
    }

    /** What is pulled in takes what its item does; else that of the feature. */
    private @Nullable BigDecimal effort(RequiredPlanChange edit, List<String> items) {
        if (edit.state() == PlanState.LATE && items.size() == 1) {
            BigDecimal own = catalog.plans().stream()
                    .flatMap(each -> each.items().stream())
                    .filter(item -> items.contains(item.id()))
                    .map(PlanItem::effort)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (own != null) {
                return own;
            }
        }
        return estimate(edit.subject() + ":" + edit.facet());
    }

    /** The effort of a feature in a facet as the catalog has it, given as {@code FEATURE:FACET}. */
    @Nullable
    BigDecimal estimate(String id) {
        int colon = id.lastIndexOf(':');
        Feature feature = catalog.features().get(id.substring(0, colon));
        return feature == null ? null : feature.effort().get(id.substring(colon + 1));
    }

    List<PlanItemEffect> entries() {
        Set<String> offTarget = conclusions.conclusions(OffTarget.class).stream()
                .map(OffTarget::item)
                .collect(Collectors.toSet());
        List<PlanItemEffect> entries = new ArrayList<>();
        for (PlanItem item : plan.items()) {
            List<Contribution> mine = byItem.getOrDefault(item.id(), List.of());
            SortedSet<String> raised = subjects(mine, each -> true);
            SortedSet<String> partly = subjects(mine, each -> !each.enough());
            entries.add(new PlanItemEffect(
                    item,
                    PlanFactBuilder.ownerOf(item, catalog),
                    raised.stream().filter(id -> !partly.contains(id)).toList(),
                    List.copyOf(partly),
                    mine.stream().map(Contribution::gap).distinct().sorted().toList(),
                    offTarget.contains(item.id())));
        }
        entries.sort(Comparator.comparing(entry -> entry.item().id()));
        return entries;
    }

    private static SortedSet<String> subjects(List<Contribution> contributions, Predicate<Contribution> which) {
        return contributions.stream()
                .filter(which)
                .map(each -> each.subject() + ":" + each.facet())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<OwnerLoad> loads() {
        Set<String> over = conclusions.conclusions(OverCapacity.class).stream()
                .map(OverCapacity::owner)
                .collect(Collectors.toSet());
        Map<String, List<PlanItem>> byOwner = new TreeMap<>();
        plan.capacity().keySet().forEach(owner -> byOwner.put(owner, new ArrayList<>()));
        for (PlanItem item : plan.items()) {
            String owner = PlanFactBuilder.ownerOf(item, catalog);
            byOwner.computeIfAbsent(owner == null ? "" : owner, none -> new ArrayList<>())
                    .add(item);
        }
        List<OwnerLoad> loads = new ArrayList<>();
        byOwner.forEach((owner, items) -> loads.add(new OwnerLoad(
                owner.isEmpty() ? null : owner,
                items.size(),
                items.stream()
                        .map(PlanItem::effort)
                        .reduce(BigDecimal.ZERO, (sum, effort) -> effort == null ? sum : sum.add(effort)),
                (int) items.stream().filter(item -> item.effort() == null).count(),
                plan.capacity().get(owner),
                over.contains(owner))));
        return loads;
    }

    List<OwnerDependency> errands() {
        Map<List<String>, TreeSet<String>> waiting = new HashMap<>();
        for (OwnerWait ask : conclusions.conclusions(OwnerWait.class)) {
            if (asked.test(ask.gap())) {
                waiting.computeIfAbsent(
                                List.of(ask.from(), ask.to(), ask.subject(), ask.facet()), none -> new TreeSet<>())
                        .add(ask.gap());
            }
        }
        Set<String> lacking = new HashSet<>();
        lacks.forEach(lack -> lacking.add(key(lack.gap(), lack.subject(), lack.facet())));
        return waiting.entrySet().stream()
                .sorted(Comparator.comparing(each -> String.join(" ", each.getKey())))
                .map(each -> {
                    List<String> of = each.getKey();
                    List<String> held = List.copyOf(each.getValue());
                    return new OwnerDependency(
                            of.get(0),
                            of.get(1),
                            of.get(2),
                            of.get(3),
                            held,
                            held.stream().noneMatch(gap -> lacking.contains(key(gap, of.get(2), of.get(3)))));
                })
                .toList();
    }

    private static List<String> distinct(
            Collection<PlannedCause> causes, Function<PlannedCause, Collection<String>> items) {
        return causes.stream()
                .flatMap(cause -> items.apply(cause).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String key(String gap, String subject, String facet) {
        return gap + " " + subject + " " + facet;
    }
}
