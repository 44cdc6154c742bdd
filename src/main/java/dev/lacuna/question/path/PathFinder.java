package dev.lacuna.question.path;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.CatalogFacts.SeverityRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the path from an assessment to a goal. */
public final class PathFinder {
    private final Assessment assessment;
    private final Catalog catalog;
    private final BlockingGapFinder finder;
    private final List<BlockingGap> closable;
    private final Efforts efforts;
    private final PathOptimiser.Solution solution;

    /**
     * The most that fits into a release beside what is planned.
     *
     * @param plan what to add
     * @param droppedItems the planned items that make room for it
     * @param unestimated what could not be held against a capacity, since its effort is not known; as {@code FEATURE:FACET}
     */
    public record PlanAddition(PathPlan plan, SortedSet<String> droppedItems, SortedSet<String> unestimated) {}

    private PathFinder(
            Assessment assessment,
            BlockingGapFinder finder,
            List<BlockingGap> closable,
            Efforts efforts,
            PathOptimiser.Solution solution) {
        this.assessment = assessment;
        catalog = assessment.catalog();
        this.finder = finder;
        this.closable = closable;
        this.efforts = efforts;
        this.solution = solution;
    }

    /**
     * Reads root causes, so the inquiry that gave the assessment must still be open and must have answered nothing since.
     *
     * @param limit how long the best may be sought
     */
    public static PathPlan find(Assessment assessment, Collection<SeverityRow> severities, Goal goal, Duration limit) {
        BlockingGapFinder finder = new BlockingGapFinder(assessment, severities, goal);
        List<BlockingGap> closable = finder.closable();
        Efforts efforts = Efforts.of(assessment.catalog(), changes(finder, closable));
        PathOptimiser.Solution solution = goal instanceof Goal.SpendBudget spend
                ? PathOptimiser.most(closable, efforts, CapacityLimit.budget(spend.budget(), efforts), limit)
                : PathOptimiser.least(closable, efforts, limit);
        return new PathFinder(assessment, finder, closable, efforts, solution).plan();
    }

    /**
     * The most blockers, then majors, that can be cleared besides what is planned, within what each owner can do. Reads
     * root causes as {@link #find} does.
     *
     * @param assessment with the plans delivered
     * @param estimate the effort of {@code FEATURE:FACET}; absent where it is not known
     * @param limit how long the best may be sought
     */
    public static PlanAddition fit(
            Assessment assessment,
            Collection<SeverityRow> severities,
            ReleaseCapacity room,
            Function<String, @Nullable BigDecimal> estimate,
            Duration limit) {
        Catalog catalog = assessment.catalog();
        BlockingGapFinder finder = new BlockingGapFinder(assessment, severities, new Goal.FitCapacity());
        Function<String, @Nullable String> ownerOf =
                id -> catalog.feature(finder.change(id).feature()).owner();
        TreeSet<String> unestimated = new TreeSet<>();
        Map<String, BigDecimal> known = new TreeMap<>();
        for (FeatureChange change : changes(finder, finder.closable())) {
            BigDecimal effort = change.establish() ? BigDecimal.ZERO : estimate.apply(change.id());
            String owner = ownerOf.apply(change.id());
            if (effort == null && owner != null && room.capacity().containsKey(owner)) {
                unestimated.add(change.id());
            }
            known.put(change.id(), effort == null ? BigDecimal.ZERO : effort);
        }
        List<BlockingGap> closable = finder.closable().stream()
                .flatMap(gap -> Stream.ofNullable(gap.without(unestimated)))
                .toList();
        Efforts efforts = new Efforts(known, true);
        PathOptimiser.Solution solution =
                PathOptimiser.most(closable, efforts, new CapacityLimit(room, efforts, ownerOf), limit);
        PathPlan plan = new PathFinder(assessment, finder, closable, efforts, solution).plan();
        return new PlanAddition(plan, solution.droppedItems(), unestimated);
    }

    private static Collection<FeatureChange> changes(BlockingGapFinder finder, List<BlockingGap> closable) {
        return closable.stream()
                .flatMap(gap -> gap.closingSets().stream())
                .flatMap(way -> way.changes().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(finder::change)
                .toList();
    }

    private PathPlan plan() {
        Map<String, Scope> demanded = new HashMap<>();
        Map<String, List<String>> gaps = new HashMap<>();
        List<PathChoice> choices = new ArrayList<>();
        for (BlockingGap gap : closable) {
            gap.closingSets().stream()
                    .filter(way -> solution.chosen().containsAll(way.changes()))
                    .min(cheapestFirst())
                    .ifPresent(way -> {
                        for (String id : way.changes()) {
                            demanded.merge(id, gap.demanded(), (one, other) -> one.betterThan(other) ? one : other);
                            gaps.computeIfAbsent(id, none -> new ArrayList<>()).add(gap.id());
                        }
                        if (gap.closingSets().size() > 1) {
                            choices.add(choice(gap, way));
                        }
                    });
        }
        return new PathPlan(
                steps(demanded, gaps),
                choices,
                efforts.known(),
                solution.proven(),
                solution.bound(),
                finder.unprovided());
    }

    private Comparator<BlockingGap.ClosingSet> cheapestFirst() {
        return Comparator.comparing((BlockingGap.ClosingSet way) -> efforts.of(way.changes()))
                .thenComparing(way -> way.changes().size())
                .thenComparing(BlockingGap.ClosingSet::through);
    }

    private PathChoice choice(BlockingGap gap, BlockingGap.ClosingSet chosen) {
        Predicate<String> unknown = id -> finder.change(id).establish();
        return new PathChoice(
                gap.id(),
                chosen.through(),
                gap.closingSets().stream()
                        .map(way -> new PathChoice.Option(way.through(), efforts.of(way.changes()), (int)
                                way.changes().stream().filter(unknown).count()))
                        .toList());
    }

    private List<PathStep> steps(Map<String, Scope> demanded, Map<String, List<String>> gaps) {
        DependencyOrder order = new DependencyOrder(demanded.keySet(), this::reached);
        List<PathStep> steps = new ArrayList<>();
        for (String id : order.inOrder()) {
            FeatureChange change = finder.change(id);
            steps.add(new PathStep(
                    order.number(id),
                    change.feature(),
                    change.facet(),
                    change.own(),
                    change.establish() ? Scope.TENANT : demanded.getOrDefault(id, Scope.TENANT),
                    catalog.feature(change.feature()).owner(),
                    efforts.of(id),
                    order.numbersBefore(id),
                    gaps.getOrDefault(id, List.of())));
        }
        return steps;
    }

    private SortedSet<String> reached(String id) {
        FeatureChange change = finder.change(id);
        TreeSet<String> reached = new TreeSet<>();
        for (RootCause cause : assessment.rootCauses(change.feature(), change.facet(), Scope.TENANT)) {
            reached.add(FeatureChange.of(cause).id());
        }
        return reached;
    }
}
