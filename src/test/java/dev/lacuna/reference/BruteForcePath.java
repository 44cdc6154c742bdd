package dev.lacuna.reference;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The best set of changes, found by trying every one: each root cause made tenant-scoped or left as it is. */
public final class BruteForcePath {
    private static final Comparator<TriedChanges> BEST_FIRST = Comparator.comparing(TriedChanges::effort)
            .thenComparing(tried -> tried.changes().size())
            .thenComparing(tried -> String.join(" ", tried.changes()));

    private final Catalog catalog;
    private final Scenario scenario;
    private final List<Requirement> counted;
    private final boolean effortKnown;

    /**
     * @param effortKnown whether all efforts are in the catalog; else each change counts as 1
     */
    public BruteForcePath(Catalog catalog, Scenario scenario, boolean effortKnown) {
        this.catalog = catalog;
        this.scenario = scenario;
        this.effortKnown = effortKnown;
        String model = scenario.model();
        counted = Objects.requireNonNull(catalog.targets().get(scenario.target())).requirements().stream()
                .filter(requirement -> model == null || requirement.countsUnder(model))
                .toList();
    }

    /** A set of changes, as {@code FEATURE:FACET}, and what it costs. */
    private record TriedChanges(TreeSet<String> changes, BigDecimal effort) {}

    /** Everything that a change could help with, as {@code FEATURE:FACET}. */
    public List<String> candidates() {
        ExpectedOwnScopes own = new ExpectedOwnScopes(catalog, scenario);
        ExpectedRootCauses roots = new ExpectedRootCauses(catalog, own);
        ExpectedGaps gaps = new ExpectedGaps(catalog, scenario, own, roots);
        TreeSet<String> candidates = new TreeSet<>();
        for (Requirement requirement : counted) {
            for (String feature : gaps.lookedAt(requirement)) {
                for (String root : roots.of(feature, requirement.facet(), requirement.scope())) {
                    candidates.add(root + ":" + requirement.facet());
                }
            }
        }
        return List.copyOf(candidates);
    }

    /** The least that leads to a verdict or a better one; absent if nothing does. */
    public Optional<List<String>> least(Verdict verdict) {
        return all(candidates()).stream()
                .sorted(BEST_FIRST)
                .filter(tried -> {
                    Verdict then = verdict(after(tried));
                    return then != Verdict.NOT_ASSESSED && !then.worseThan(verdict);
                })
                .findFirst()
                .map(tried -> List.copyOf(tried.changes()));
    }

    /** What clears the most blockers, then majors, for at most so much effort and with changes of one owner only, if any. */
    public List<String> most(BigDecimal budget, @Nullable String owner) {
        Set<String> blockers = open(scenario, Severity.BLOCKER);
        Set<String> majors = open(scenario, Severity.MAJOR);
        List<String> allowed = candidates().stream()
                .filter(id -> owner == null
                        || owner.equals(catalog.feature(feature(id)).owner()))
                .toList();
        return all(allowed).stream()
                .filter(tried -> tried.effort().compareTo(budget) <= 0)
                .min(Comparator.comparing((TriedChanges tried) -> left(blockers, tried))
                        .thenComparing(tried -> left(majors, tried))
                        .thenComparing(BEST_FIRST))
                .map(tried -> List.copyOf(tried.changes()))
                .orElseThrow();
    }

    private List<TriedChanges> all(List<String> candidates) {
        List<TriedChanges> all = new ArrayList<>();
        for (int set = 0; set < 1 << candidates.size(); set++) {
            TreeSet<String> changes = new TreeSet<>();
            for (int i = 0; i < candidates.size(); i++) {
                if ((set >> i & 1) == 1) {
                    changes.add(candidates.get(i));
                }
            }
            all.add(new TriedChanges(changes, effort(changes)));
        }
        return all;
    }

    private BigDecimal effort(Collection<String> changes) {
        ExpectedOwnScopes own = new ExpectedOwnScopes(catalog, scenario);
        BigDecimal effort = BigDecimal.ZERO;
        for (String id : changes) {
            if (own.of(feature(id), facet(id)) != Scope.UNKNOWN) {
                effort = effort.add(
                        effortKnown
                                ? Objects.requireNonNull(
                                        catalog.feature(feature(id)).effort().get(facet(id)))
                                : BigDecimal.ONE);
            }
        }
        return effort;
    }

    private Scenario after(TriedChanges tried) {
        List<Assumption> changes = new ArrayList<>(scenario.changes());
        tried.changes().forEach(id -> changes.add(new Assumption.SetScope(feature(id), facet(id), Scope.TENANT)));
        return scenario.withChanges(changes);
    }

    private Verdict verdict(Scenario then) {
        return ExpectedVerdicts.worst(
                new ExpectedVerdicts(catalog, then, gaps(then)).areas(counted).values());
    }

    private ExpectedGaps gaps(Scenario then) {
        ExpectedOwnScopes own = new ExpectedOwnScopes(catalog, then);
        return new ExpectedGaps(catalog, then, own, new ExpectedRootCauses(catalog, own));
    }

    private long left(Set<String> gaps, TriedChanges tried) {
        Set<String> open = open(after(tried), null);
        return gaps.stream().filter(open::contains).count();
    }

    private Set<String> open(Scenario then, @Nullable Severity severity) {
        ExpectedGaps gaps = gaps(then);
        return counted.stream()
                .flatMap(requirement -> gaps.of(requirement).stream())
                .filter(gap -> !gap.waived() && scenario.asksAbout(gap.area()))
                .filter(gap -> severity == null || gap.severity() == severity)
                .map(ExpectedGap::id)
                .collect(Collectors.toSet());
    }

    private static String feature(String id) {
        return id.substring(0, id.indexOf(':'));
    }

    private static String facet(String id) {
        return id.substring(id.indexOf(':') + 1);
    }
}
