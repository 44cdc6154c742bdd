package dev.lacuna.question.plan;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Derivation;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads off the conclusions of the rules what a plan does, as far as it is asked about. */
final class PlanAssembler {
    private final Catalog catalog;
    private final Conclusions conclusions;
    private final Predicate<String> asked;
    private final Map<String, List<Contribution>> contributions;
    private final Map<String, List<Contribution>> byItem;
    private final List<UndeliveredRootCause> lacks;
    private final Map<String, Long> lacksOf;
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
        lacksOf = lacks.stream().collect(Collectors.groupingBy(UndeliveredRootCause::gap, Collectors.counting()));
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
        for (OpenRootCause open : conclusions.conclusions(OpenRootCause.class)) {
            Conclusion state = states.get(key(open.gap(), open.subject(), open.facet()));
            if (asked.test(open.gap()) && state != null) {
                all.add(new PlannedCause(
                        open.gap(),
                        open.subject(),
                        open.facet(),
                        open.scope(),
                        open.required(),
                        state instanceof UndeliveredRootCause lack ? lack.state() : PlanState.DELIVERED,
                        items(open, each -> each.enough() && each.timing() != Timing.LATER),
                        items(open, each -> !each.enough() && each.timing() != Timing.LATER),
                        items(open, each -> each.enough() && each.timing() == Timing.LATER),
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

    private List<String> items(OpenRootCause open, Predicate<Contribution> which) {
        return contributions.getOrDefault(key(open.gap(), open.subject(), open.facet()), List.of()).stream()
                .filter(which)
                .map(Contribution::item)
                .distinct()
                .sorted()
                .toList();
    }

    /** @param dependencies puts {@code FEATURE:FACET} in the order of their dependencies */
    List<PlanChange> changes(Function<Set<String>, DependencyOrder> dependencies) {
        Map<String, List<PlannedCause>> undelivered = causes.stream()
                .filter(cause -> cause.state() != PlanState.DELIVERED)
                .collect(Collectors.groupingBy(PlannedCause::id));
        Map<String, RequiredPlanChange> required = new TreeMap<>();
        for (RequiredPlanChange change : conclusions.conclusions(RequiredPlanChange.class)) {
            required.put(change.subject() + ":" + change.facet(), change);
        }
        required.keySet().retainAll(undelivered.keySet());
        DependencyOrder order = dependencies.apply(required.keySet());
        return order.inOrder().stream()
                .flatMap(id -> Stream.ofNullable(required.get(id))
                        .map(change -> change(change, order, undelivered.getOrDefault(id, List.of()))))
                .toList();
    }

    private PlanChange change(RequiredPlanChange required, DependencyOrder order, List<PlannedCause> undelivered) {
        String id = required.subject() + ":" + required.facet();
        List<String> gaps = undelivered.stream().map(PlannedCause::gap).sorted().toList();
        Feature feature = catalog.features().get(required.subject());
        List<String> items = undelivered.stream()
                .flatMap(cause -> (required.state() == PlanState.LATE ? cause.later() : cause.partly()).stream())
                .distinct()
                .sorted()
                .toList();
        return new PlanChange(
                order.number(id),
                required.subject(),
                required.facet(),
                undelivered.isEmpty() ? Scope.NONE : undelivered.get(0).scope(),
                required.scope(),
                required.state(),
                items,
                feature == null ? null : feature.owner(),
                effort(required, items),
                order.numbersBefore(id),
                gaps,
                gaps.stream().filter(gap -> lacksOf.getOrDefault(gap, 0L) == 1).toList());
    }

    /** What is pulled in takes what its item does; else that of the feature. */
    private @Nullable BigDecimal effort(RequiredPlanChange required, List<String> items) {
        Stream<BigDecimal> ofItem = required.state() != PlanState.LATE || items.size() != 1
                ? Stream.empty()
                : catalog.plans().stream()
                        .flatMap(each -> each.items().stream())
                        .filter(item -> items.contains(item.id()))
                        .flatMap(item -> Stream.ofNullable(item.effort()));
        return ofItem.findFirst().orElseGet(() -> estimate(required.subject() + ":" + required.facet()));
    }

    /** The effort of a feature in a facet as the catalog has it, given as {@code FEATURE:FACET}. */
    @Nullable
    BigDecimal estimate(String id) {
        int colon = id.lastIndexOf(':');
        Feature feature = catalog.features().get(id.substring(0, colon));
        return feature == null ? null : feature.effort().get(id.substring(colon + 1));
    }

    List<PlanItemEffect> items() {
        Set<String> offTarget = conclusions.conclusions(OffTarget.class).stream()
                .map(OffTarget::item)
                .collect(Collectors.toSet());
        return plan.items().stream()
                .sorted(Comparator.comparing(PlanItem::id))
                .map(item -> effect(item, offTarget.contains(item.id())))
                .toList();
    }

    private PlanItemEffect effect(PlanItem item, boolean offTarget) {
        List<Contribution> contributed = byItem.getOrDefault(item.id(), List.of());
        SortedSet<String> raised = subjects(contributed, each -> true);
        SortedSet<String> partly = subjects(contributed, each -> !each.enough());
        raised.removeAll(partly);
        return new PlanItemEffect(
                item.id(),
                item.title(),
                item.feature(),
                item.scope(),
                PlanFactBuilder.ownerOf(item, catalog),
                item.effort(),
                List.copyOf(raised),
                List.copyOf(partly),
                contributed.stream().map(Contribution::gap).distinct().sorted().toList(),
                offTarget,
                catalog.place(Statement.of(Statement.StatementKind.PLAN_ITEM, item.id())));
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

    List<OwnerDependency> ownerDependencies() {
        Map<List<String>, SortedSet<String>> gaps = conclusions.conclusions(OwnerWait.class).stream()
                .filter(wait -> asked.test(wait.gap()))
                .collect(Collectors.groupingBy(
                        wait -> List.of(wait.from(), wait.to(), wait.subject(), wait.facet()),
                        Collectors.mapping(OwnerWait::gap, Collectors.toCollection(TreeSet::new))));
        Set<String> lacking = lacks.stream()
                .map(lack -> key(lack.gap(), lack.subject(), lack.facet()))
                .collect(Collectors.toSet());
        return gaps.entrySet().stream()
                .sorted(Comparator.comparing(each -> String.join(" ", each.getKey())))
                .map(each -> {
                    String subject = each.getKey().get(2);
                    String facet = each.getKey().get(3);
                    return new OwnerDependency(
                            each.getKey().get(0),
                            each.getKey().get(1),
                            subject,
                            facet,
                            List.copyOf(each.getValue()),
                            each.getValue().stream().noneMatch(gap -> lacking.contains(key(gap, subject, facet))));
                })
                .toList();
    }

    private static String key(String gap, String subject, String facet) {
        return gap + " " + subject + " " + facet;
    }
}
