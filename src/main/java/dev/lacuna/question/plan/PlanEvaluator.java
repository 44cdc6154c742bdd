package dev.lacuna.question.plan;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.assessment.result.ResultFactBuilder;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.path.DependencyOrder;
import dev.lacuna.question.path.PathFinder;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks for today, for the projection and for the amended plan, and has the rules hold them against each other. */
final class PlanEvaluator {
    private final Lacuna.Inquiry inquiry;
    private final Catalog catalog;
    private final Scenario scenario;
    private final String release;
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final SortedMap<String, AssessedGap> gaps = new TreeMap<>();
    private final Map<String, SortedSet<String>> reached = new HashMap<>();

    PlanEvaluator(Lacuna.Inquiry inquiry, Scenario scenario) {
        this.inquiry = inquiry;
        this.scenario = scenario;
        catalog = inquiry.catalog();
        String asked = scenario.release();
        if (asked == null) {
            throw new IllegalArgumentException("A plan is that of a release. Maybe name one.");
        }
        release = asked;
    }

    /** What is asked for, as it is and as it is planned; the latter is the last answer of the inquiry. */
    private record TodayAndProjection(Verdicts today, Assessment projected) {}

    /** What the rules are told: what plans hold, and what today and the projection came to, in all areas. */
    Set<Fact> facts() {
        look();
        return facts;
    }

    private TodayAndProjection look() {
        Scenario everywhere = scenario.withAreas(new TreeSet<>());
        facts.addAll(PlanFactBuilder.of(catalog, release));
        Assessment today = inquiry.assess(everywhere.withRelease(null));
        facts.addAll(ResultFactBuilder.of(today));
        List<Requirement> unmet = unmetCapabilities(today);
        facts.addAll(ResultFactBuilder.ofProviders(today, unmet));
        for (AssessedGap gap : today.gaps()) {
            if (!gap.waived()) {
                gaps.put(gap.id(), gap);
                today.rootCauses(gap).forEach(cause -> reached.computeIfAbsent(id(cause), id -> reach(today, cause)));
            }
        }
        Assessment projected = inquiry.assess(everywhere);
        facts.addAll(ResultFactBuilder.of(projected));
        facts.addAll(ResultFactBuilder.ofProviders(projected, unmet));
        return scenario.areas().isEmpty()
                ? new TodayAndProjection(today.verdicts(), projected)
                : new TodayAndProjection(
                        inquiry.assess(scenario.withRelease(null)).verdicts(), inquiry.assess(scenario));
    }

    private static List<Requirement> unmetCapabilities(Assessment today) {
        Set<String> unmet = today.gaps().stream().map(AssessedGap::id).collect(Collectors.toSet());
        return today.target().requirements().stream()
                .filter(requirement -> requirement.capability() != null && unmet.contains(requirement.id()))
                .toList();
    }

    PlanAnswer answer(@Nullable Duration fit) {
        TodayAndProjection sides = look();
        Assessment projected = sides.projected();
        Conclusions conclusions = inquiry.conclude(facts);
        PlanAssembler assembler = new PlanAssembler(catalog, scenario, gaps, conclusions);
        FittedPlan fitted = fit == null ? null : fit(projected, assembler, fit);
        Verdicts planned = projected.verdicts();
        List<PlanChange> changes = assembler.changes(this::order);
        return new PlanAnswer(
                catalog,
                scenario,
                sides.today(),
                planned,
                inquiry.assess(scenario.withChanges(assumed(changes))).verdicts(),
                looked(assembler.causes()),
                assembler.causes(),
                changes,
                assembler.items(),
                assembler.loads(),
                assembler.ownerDependencies(),
                fitted);
    }

    private SortedMap<String, AssessedGap> looked(List<PlannedCause> causes) {
        SortedMap<String, AssessedGap> looked = new TreeMap<>(gaps);
        looked.keySet().retainAll(causes.stream().map(PlannedCause::gap).toList());
        return looked;
    }

    /** What the plan lacks is assumed to be done; what cannot be done to a feature is left as it is. */
    private List<Assumption> assumed(List<PlanChange> changes) {
        List<Assumption> assumed = new ArrayList<>(scenario.changes());
        for (PlanChange change : changes) {
            if (catalog.features().containsKey(change.subject())) {
                assumed.add(new Assumption.SetScope(
                        change.subject(), change.facet(), change.establish() ? Scope.TENANT : change.to()));
            }
        }
        return assumed;
    }

    private FittedPlan fit(Assessment projected, PlanAssembler assembler, Duration limit) {
        PlanFitter fitter = new PlanFitter(projected, assembler.loads(), assembler.items());
        PathFinder.PlanAddition addition =
                PathFinder.fit(projected, inquiry.severities(), fitter.room(), assembler::estimate, limit);
        List<Assumption> changes = new ArrayList<>(scenario.changes());
        addition.droppedItems().forEach(item -> changes.add(new Assumption.Drop(item)));
        changes.addAll(addition.plan().assumptions());
        return fitter.fitted(addition, inquiry.assess(scenario.withChanges(changes)));
    }

    private DependencyOrder order(Set<String> ids) {
        return new DependencyOrder(ids, id -> reached.getOrDefault(id, new TreeSet<>()));
    }

    private static SortedSet<String> reach(Assessment today, RootCause cause) {
        TreeSet<String> ids = new TreeSet<>();
        today.rootCauses(cause.feature(), cause.facet(), Scope.TENANT).forEach(other -> ids.add(id(other)));
        return ids;
    }

    private static String id(RootCause cause) {
        return cause.feature() + ":" + cause.facet();
    }
}
