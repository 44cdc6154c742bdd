package dev.lacuna.reference;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.ReleasePlan.PlanItem;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.Severity;
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
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the contract says of the plan of a release, found gap by gap and item by item; and the best that fits, by trying. */
public final class ExpectedPlan {
    private final Catalog catalog;
    private final Scenario scenario;
    private final int release;
    private final List<Requirement> counted;
    private final ExpectedOwnScopes today;

    /** @param scenario with the release whose plan it is */
    public ExpectedPlan(Catalog catalog, Scenario scenario) {
        this.catalog = catalog;
        this.scenario = scenario;
        release = catalog.platform().orderOf(Objects.requireNonNull(scenario.release()));
        String model = scenario.model();
        counted = Objects.requireNonNull(catalog.targets().get(scenario.target())).requirements().stream()
                .filter(requirement -> model == null || requirement.countsUnder(model))
                .toList();
        today = new ExpectedOwnScopes(catalog, scenario.withRelease(null));
    }

    /** One line for each root cause that the plan is held against, {@code GAP SUBJECT FACET STATE}, sorted. */
    public List<String> states() {
        Set<String> openThen = gaps(scenario).map(ExpectedGap::id).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        gaps(scenario.withRelease(null))
                .filter(gap -> !gap.waived() && gap.requirement().level() == Level.MANDATORY)
                .filter(gap -> scenario.asksAbout(gap.area()))
                .forEach(gap -> {
                    String facet = gap.requirement().facet();
                    for (String subject : subjects(gap)) {
                        String state = openThen.contains(gap.id())
                                ? state(subject, facet, gap.requirement().scope())
                                : "delivered";
                        lines.add(gap.id() + " " + subject + " " + facet + " " + state);
                    }
                });
        lines.sort(null);
        return lines;
    }

    private String state(String subject, String facet, Scope demanded) {
        Predicate<PlanItem> enough = item -> ExpectedRootCauses.meets(item.scope(), demanded);
        if (raising(subject, facet, order -> order <= release).anyMatch(enough)) {
            return "delivered";
        } else if (raising(subject, facet, order -> order > release).anyMatch(enough)) {
            return "late";
        }
        return raising(subject, facet, order -> order <= release).findAny().isPresent() ? "insufficient" : "unplanned";
    }

    /** The items of some releases that improve on the own scope of today. */
    private Stream<PlanItem> raising(String subject, String facet, Predicate<Integer> releases) {
        if (!catalog.features().containsKey(subject)) {
            return Stream.of();
        }
        Scope own = today.of(subject, facet);
        return catalog.plans().stream()
                .filter(plan -> releases.test(catalog.platform().orderOf(plan.release())))
                .flatMap(plan -> plan.items().stream())
                .filter(item -> item.feature().equals(subject))
                .filter(item -> item.facets().isEmpty() || item.facets().contains(facet))
                .filter(item -> own == Scope.UNKNOWN || own.compareTo(item.scope()) < 0);
    }

    /** The items of the release that neither raise a root cause of an open gap nor the way by which one closes, sorted. */
    public List<String> offTarget() {
        Set<PlanItem> useful = new HashSet<>();
        Set<String> openThen = gaps(scenario).map(ExpectedGap::id).collect(Collectors.toSet());
        ExpectedOwnScopes then = new ExpectedOwnScopes(catalog, scenario);
        ExpectedRootCauses rootsToday = new ExpectedRootCauses(catalog, today);
        ExpectedRootCauses rootsThen = new ExpectedRootCauses(catalog, then);
        ExpectedGaps gapsToday = new ExpectedGaps(catalog, scenario.withRelease(null), today, rootsToday);
        gaps(scenario.withRelease(null)).filter(gap -> !gap.waived()).forEach(gap -> {
            Requirement asks = gap.requirement();
            TreeSet<String> roots = new TreeSet<>(gap.roots());
            if (gap.feature() == null && !openThen.contains(gap.id())) {
                gapsToday.lookedAt(asks).stream()
                        .filter(provider -> rootsThen
                                .of(provider, asks.facet(), asks.scope())
                                .isEmpty())
                        .forEach(provider -> roots.addAll(rootsToday.of(provider, asks.facet(), asks.scope())));
            }
            roots.forEach(root ->
                    raising(root, asks.facet(), order -> order == release).forEach(useful::add));
        });
        return plan().items().stream()
                .filter(item -> !useful.contains(item))
                .map(PlanItem::id)
                .sorted()
                .toList();
    }

    private ReleasePlan plan() {
        return catalog.plans().stream()
                .filter(plan -> catalog.platform().orderOf(plan.release()) == release)
                .findFirst()
                .orElseThrow();
    }

    /** What is left of each owner's capacity beside some items. */
    private Map<String, BigDecimal> room(Collection<String> without) {
        Map<String, BigDecimal> room = new HashMap<>(plan().capacity());
        for (PlanItem item : plan().items()) {
            BigDecimal effort = item.effort();
            if (effort != null && !without.contains(item.id())) {
                room.computeIfPresent(owner(item), (owner, left) -> left.subtract(effort));
            }
        }
        return room;
    }

    private String owner(PlanItem item) {
        String owner = item.owner() == null ? catalog.feature(item.feature()).owner() : item.owner();
        return Objects.requireNonNull(owner);
    }

    /** The owners whose items exceed their capacity, sorted. */
    public List<String> overCapacity() {
        return room(List.of()).entrySet().stream()
                .filter(left -> left.getValue().signum() < 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** How many blockers and majors of the plan stay open, and how many items give way; the least comes first. */
    public record ExpectedFit(long blockers, long majors, int givenUp) {
        private static final Comparator<ExpectedFit> BEST_FIRST = Comparator.comparing(ExpectedFit::blockers)
                .thenComparing(ExpectedFit::majors)
                .thenComparing(ExpectedFit::givenUp);
    }

    /** The best of all ways to add changes and to give up off-target items within the capacities. */
    public ExpectedFit fit(List<String> candidates) {
        List<ExpectedFit> all = new ArrayList<>();
        for (Set<String> changes : subsets(candidates)) {
            ExpectedFit without = null;
            for (Set<String> givenUp : subsets(offTarget())) {
                if (fits(changes, givenUp)) {
                    without = without == null ? left(changes) : without;
                    all.add(new ExpectedFit(without.blockers(), without.majors(), givenUp.size()));
                }
            }
        }
        return all.stream().min(ExpectedFit.BEST_FIRST).orElseThrow();
    }

    private boolean fits(Set<String> changes, Set<String> givenUp) {
        Map<String, BigDecimal> room = room(givenUp);
        Map<String, BigDecimal> most = room(offTarget());
        ExpectedOwnScopes then = new ExpectedOwnScopes(catalog, scenario);
        Map<String, BigDecimal> asked = new HashMap<>();
        for (String id : changes) {
            String feature = id.substring(0, id.indexOf(':'));
            String facet = id.substring(id.indexOf(':') + 1);
            if (then.of(feature, facet) != Scope.UNKNOWN) {
                asked.merge(
                        Objects.requireNonNull(catalog.feature(feature).owner()),
                        Objects.requireNonNull(catalog.feature(feature).effort().get(facet)),
                        BigDecimal::add);
            }
        }
        return room.entrySet().stream().allMatch(left -> {
            String owner = left.getKey();
            BigDecimal more = asked.getOrDefault(owner, BigDecimal.ZERO);
            boolean overfull = Objects.requireNonNull(most.get(owner)).signum() < 0;
            return overfull ? more.signum() == 0 : more.compareTo(left.getValue()) <= 0;
        });
    }

    private ExpectedFit left(Set<String> changes) {
        List<Assumption> assumed = new ArrayList<>(scenario.changes());
        changes.forEach(id -> assumed.add(new Assumption.SetScope(
                id.substring(0, id.indexOf(':')), id.substring(id.indexOf(':') + 1), Scope.TENANT)));
        Set<String> open =
                gaps(scenario.withChanges(assumed)).map(ExpectedGap::id).collect(Collectors.toSet());
        List<ExpectedGap> before = gaps(scenario)
                .filter(gap -> !gap.waived() && scenario.asksAbout(gap.area()) && open.contains(gap.id()))
                .toList();
        return new ExpectedFit(count(before, Severity.BLOCKER), count(before, Severity.MAJOR), 0);
    }

    private static long count(List<ExpectedGap> gaps, Severity severity) {
        return gaps.stream().filter(gap -> gap.severity() == severity).count();
    }

    private Stream<ExpectedGap> gaps(Scenario then) {
        ExpectedOwnScopes own = new ExpectedOwnScopes(catalog, then);
        ExpectedGaps gaps = new ExpectedGaps(catalog, then, own, new ExpectedRootCauses(catalog, own));
        return counted.stream().flatMap(requirement -> gaps.of(requirement).stream());
    }

    private static Collection<String> subjects(ExpectedGap gap) {
        return gap.through() == null ? List.of(gap.requirement().id()) : gap.roots();
    }

    private static List<Set<String>> subsets(List<String> all) {
        List<Set<String>> subsets = new ArrayList<>();
        for (int set = 0; set < 1 << all.size(); set++) {
            TreeSet<String> subset = new TreeSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((set >> i & 1) == 1) {
                    subset.add(all.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }
}
