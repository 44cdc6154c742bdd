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

/** Finds the path from an assessment to a wish. */
public final class PathFinder {
    private final Assessment assessment;
    private final Catalog catalog;
    private final BlockingGapFinder hurdles;
    private final List<BlockingGap> passable;
    private final Efforts efforts;
    private final Solution solution;

    private PathFinder(
            Assessment assessment,
            BlockingGapFinder hurdles,
            List<BlockingGap> passable,
            Efforts efforts,
            Solution solution) {
        this.assessment = assessment;
        catalog = assessment.catalog();
        this.hurdles = hurdles;
        this.passable = passable;
        this.efforts = efforts;
        this.solution = solution;
    }

    /**
     * Reads root causes, so the inquiry that gave the assessment must still be open and must have answered nothing since.
     *
     * @param limit how long the best may be sought
     */
    public static PathPlan find(Assessment assessment, Collection<SeverityRow> severities, Goal wish, Duration limit) {
        BlockingGapFinder hurdles = new BlockingGapFinder(assessment, severities, wish);
        List<BlockingGap> passable = hurdles.passable();
        Efforts efforts = Efforts.of(assessment.catalog(), mendings(hurdles, passable));
        Solution solution = wish instanceof Goal.SpendBudget spend
                ? PathOptimiser.most(passable, efforts, new Budget(spend.budget(), efforts), limit)
                : PathOptimiser.least(passable, efforts, limit);
        return new PathFinder(assessment, hurdles, passable, efforts, solution).plan();
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
        BlockingGapFinder hurdles = new BlockingGapFinder(assessment, severities, new Goal.FitCapacity());
        Function<String, @Nullable String> ownerOf =
                id -> catalog.feature(hurdles.mending(id).feature()).owner();
        TreeSet<String> unestimated = new TreeSet<>();
        Map<String, BigDecimal> known = new TreeMap<>();
        for (FeatureChange mending : mendings(hurdles, hurdles.passable())) {
            BigDecimal effort = mending.establish() ? BigDecimal.ZERO : estimate.apply(mending.id());
            String owner = ownerOf.apply(mending.id());
            if (effort == null && owner != null && room.capacity().containsKey(owner)) {
                unestimated.add(mending.id());
            }
            known.put(mending.id(), effort == null ? BigDecimal.ZERO : effort);
        }
        List<BlockingGap> passable = hurdles.passable().stream()
                .flatMap(hurdle -> Stream.ofNullable(hurdle.without(unestimated)))
                .toList();
        Efforts efforts = new Efforts(known, true);
        Solution solution = PathOptimiser.most(passable, efforts, new CapacityLimit(room, efforts, ownerOf), limit);
        PathPlan plan = new PathFinder(assessment, hurdles, passable, efforts, solution).plan();
        return new PlanAddition(plan, solution.givenUp(), unestimated);
    }

    private static Collection<FeatureChange> mendings(BlockingGapFinder hurdles, List<BlockingGap> passable) {
        return passable.stream()
                .flatMap(hurdle -> hurdle.ways().stream())
                .flatMap(way -> way.mendings().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(hurdles::mending)
                .toList();
    }

    private PathPlan plan() {
        Map<String, Scope> demanded = new HashMap<>();
        Map<String, List<String>> gaps = new HashMap<>();
        List<PathChoice> choices = new ArrayList<>();
        for (BlockingGap hurdle : passable) {
            hurdle.ways().stream()
                    .filter(way -> solution.chosen().containsAll(way.mendings()))
                    .min(cheapestFirst())
                    .ifPresent(way -> {
                        for (String id : way.mendings()) {
                            demanded.merge(id, hurdle.demanded(), (one, other) -> one.betterThan(other) ? one : other);
                            gaps.computeIfAbsent(id, none -> new ArrayList<>()).add(hurdle.gap());
                        }
                        if (hurdle.ways().size() > 1) {
                            choices.add(choice(hurdle, way));
                        }
                    });
        }
        return new PathPlan(
                steps(demanded, gaps),
                choices,
                efforts.known(),
                solution.proven(),
                solution.bound(),
                hurdles.unprovided());
    }

    private Comparator<BlockingGap.ClosingSet> cheapestFirst() {
        return Comparator.comparing((BlockingGap.ClosingSet way) -> efforts.of(way.mendings()))
                .thenComparing(way -> way.mendings().size())
                .thenComparing(BlockingGap.ClosingSet::through);
    }

    private PathChoice choice(BlockingGap hurdle, BlockingGap.ClosingSet chosen) {
        Predicate<String> unknown = id -> hurdles.mending(id).establish();
        return new PathChoice(
                hurdle.gap(),
                chosen.through(),
                hurdle.ways().stream()
                        .map(way -> new PathChoice.Option(way.through(), efforts.of(way.mendings()), (int)
                                way.mendings().stream().filter(unknown).count()))
                        .toList());
    }

    private List<PathStep> steps(Map<String, Scope> demanded, Map<String, List<String>> gaps) {
        DependencyOrder order = new DependencyOrder(demanded.keySet(), this::reached);
        List<String> inOrder = order.inOrder();
        Map<String, Integer> numbers = new HashMap<>();
        inOrder.forEach(id -> numbers.put(id, numbers.size() + 1));
        List<PathStep> steps = new ArrayList<>();
        for (String id : inOrder) {
            FeatureChange mending = hurdles.mending(id);
            steps.add(new PathStep(
                    steps.size() + 1,
                    mending.feature(),
                    mending.facet(),
                    mending.own(),
                    mending.establish() ? Scope.TENANT : demanded.getOrDefault(id, Scope.TENANT),
                    catalog.feature(mending.feature()).owner(),
                    efforts.of(id),
                    order.waitsFor(id).stream()
                            .map(other -> numbers.getOrDefault(other, 0))
                            .sorted()
                            .toList(),
                    gaps.getOrDefault(id, List.of())));
        }
        return steps;
    }

    private SortedSet<String> reached(String id) {
        FeatureChange mending = hurdles.mending(id);
        TreeSet<String> reached = new TreeSet<>();
        for (RootCause cause : assessment.rootCauses(mending.feature(), mending.facet(), Scope.TENANT)) {
            reached.add(FeatureChange.of(cause).id());
        }
        return reached;
    }
}
