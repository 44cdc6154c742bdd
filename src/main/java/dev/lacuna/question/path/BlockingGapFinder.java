package dev.lacuna.question.path;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.rule.CatalogFacts.SeverityRow;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads off an assessment which gaps stand between it and a goal, and what closes each. */
final class BlockingGapFinder {
    private final Assessment assessment;
    private final Collection<SeverityRow> severities;
    private final Goal goal;
    private final Map<String, Requirement> requirements;
    private final ScenarioScopes scopes;
    private final Map<String, FeatureChange> changes = new HashMap<>();
    private final List<BlockingGap> all = new ArrayList<>();
    private final List<String> unprovided = new ArrayList<>();

    BlockingGapFinder(Assessment assessment, Collection<SeverityRow> severities, Goal goal) {
        this.assessment = assessment;
        this.severities = severities;
        this.goal = goal;
        requirements = assessment.target().requirements().stream()
                .collect(Collectors.toMap(Requirement::id, Function.identity()));
        scopes = ScenarioScopes.under(assessment.catalog(), assessment.scenario());
        find();
    }

    /** Those that can be closed by what the goal allows, by id. */
    List<BlockingGap> closable() {
        return all.stream().filter(gap -> !gap.closingSets().isEmpty()).toList();
    }

    /** The ids of the gaps that no change to a feature closes, since nothing provides the capability asked for. */
    List<String> unprovided() {
        return unprovided;
    }

    FeatureChange change(String id) {
        FeatureChange change = changes.get(id);
        if (change == null) {
            throw new IllegalArgumentException("No gap needs (" + id + ").");
        }
        return change;
    }

    private void find() {
        for (AssessedGap gap : assessment.gaps()) {
            if (!gap.waived() && counts(gap.fact().severity())) {
                List<BlockingGap.ClosingSet> ways = ways(gap.fact());
                if (ways.isEmpty() && bars(gap.fact().level(), Scope.NONE)) {
                    unprovided.add(gap.id());
                } else if (ways.stream().noneMatch(way -> way.changes().isEmpty())) {
                    all.add(new BlockingGap(
                            gap.id(), gap.fact().severity(), gap.fact().required(), allowed(ways)));
                }
            }
        }
    }

    private boolean counts(Severity severity) {
        return goal instanceof Goal.ReachVerdict || severity.compareTo(Severity.MAJOR) <= 0;
    }

    private List<BlockingGap.ClosingSet> ways(Gap gap) {
        String feature = gap.feature();
        List<BlockingGap.ClosingSet> ways = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (String through : feature == null ? providers(gap) : List.of(feature)) {
            TreeSet<String> ids = new TreeSet<>();
            for (RootCause cause : assessment.rootCauses(through, gap.facet(), gap.required())) {
                if (bars(gap.level(), cause.scope())) {
                    FeatureChange change = FeatureChange.of(cause);
                    changes.put(change.id(), change);
                    ids.add(change.id());
                }
            }
            if (seen.add(ids)) {
                ways.add(new BlockingGap.ClosingSet(through, ids));
            }
        }
        return ways;
    }

    /** The applicable features that provide what a gap lacks. */
    private List<String> providers(Gap gap) {
        Requirement requirement = requirements.get(gap.requirement());
        String capability = requirement == null ? null : requirement.capability();
        return assessment.catalog().features().values().stream()
                .filter(feature -> feature.provides().contains(capability))
                .filter(feature -> scopes.of(feature, gap.facet()).scope() != Scope.NOT_APPLICABLE)
                .map(Feature::id)
                .toList();
    }

    /**
     * Whether a gap stays in the way of the goal while it has this root cause. On the way to a verdict, what leaves a gap
     * mild enough for it may stay; where effort is spent, only closed gaps count.
     */
    private boolean bars(Level level, Scope own) {
        if (!(goal instanceof Goal.ReachVerdict reach)) {
            return true;
        }
        Severity least = reach.verdict() == Verdict.READY ? Severity.MAJOR : Severity.BLOCKER;
        return (level == Level.MANDATORY && own == Scope.UNKNOWN)
                || severities.stream()
                        .anyMatch(row -> row.level() == level
                                && row.effective() == own
                                && row.severity().compareTo(least) <= 0);
    }

    private List<BlockingGap.ClosingSet> allowed(List<BlockingGap.ClosingSet> ways) {
        String owner = goal instanceof Goal.SpendBudget spend ? spend.owner() : null;
        if (owner == null) {
            return ways;
        }
        Catalog catalog = assessment.catalog();
        return ways.stream()
                .filter(way -> way.changes().stream()
                        .allMatch(id -> owner.equals(
                                catalog.feature(change(id).feature()).owner())))
                .toList();
    }
}
