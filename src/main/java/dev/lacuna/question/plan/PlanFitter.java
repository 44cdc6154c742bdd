package dev.lacuna.question.plan;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.question.path.PathFinder;
import dev.lacuna.question.path.PathStep;
import dev.lacuna.question.path.ReleaseCapacity;
import dev.lacuna.rule.Severity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From what owners can do and what is planned to a plan that fits. */
final class PlanFitter {
    private final List<OwnerLoad> loads;
    private final List<PlanItemEffect> entries;
    private final List<String> blockers;
    private final List<String> majors;

    /** @param projected with the plans delivered; its gaps are read at once */
    PlanFitter(Assessment projected, List<OwnerLoad> loads, List<PlanItemEffect> entries) {
        this.loads = loads;
        this.entries = entries;
        blockers = open(projected, Severity.BLOCKER);
        majors = open(projected, Severity.MAJOR);
    }

    ReleaseCapacity room() {
        Map<String, BigDecimal> capacity = new TreeMap<>();
        Map<String, BigDecimal> load = new TreeMap<>();
        for (OwnerLoad each : loads) {
            String owner = each.owner();
            BigDecimal most = each.capacity();
            if (owner != null && most != null) {
                capacity.put(owner, most);
                load.put(owner, each.effort());
            }
        }
        List<ReleaseCapacity.DroppablePlanItem> optional = entries.stream()
                .filter(PlanItemEffect::offTarget)
                .map(entry -> new ReleaseCapacity.DroppablePlanItem(
                        entry.id(), entry.owner(), entry.effort() == null ? BigDecimal.ZERO : entry.effort()))
                .toList();
        return new ReleaseCapacity(capacity, load, optional);
    }

    FittedPlan fitted(PathFinder.PlanAddition addition, Assessment then) {
        Set<String> left = then.gaps().stream().map(AssessedGap::id).collect(Collectors.toSet());
        List<String> clears = Stream.concat(blockers.stream(), majors.stream())
                .filter(gap -> !left.contains(gap))
                .sorted()
                .toList();
        ReleaseCapacity room = room();
        TreeSet<String> overCapacity = new TreeSet<>(room.capacity().keySet());
        overCapacity.removeIf(owner -> !room.exceeds(owner));
        Set<@Nullable String> withoutCapacity = new TreeSet<>(Comparator.nullsFirst(Comparator.<String>naturalOrder()));
        for (PathStep step : addition.plan().steps()) {
            String owner = step.owner();
            if (!step.establish() && (owner == null || !room.capacity().containsKey(owner))) {
                withoutCapacity.add(owner);
            }
        }
        return new FittedPlan(
                addition.plan().proven(),
                addition.plan().steps(),
                addition.droppedItems(),
                then.verdicts(),
                blockers,
                majors,
                clears,
                addition.unestimated(),
                overCapacity,
                withoutCapacity);
    }

    private static List<String> open(Assessment assessment, Severity severity) {
        return assessment.gaps().stream()
                .filter(gap -> !gap.waived() && gap.fact().severity() == severity)
                .map(AssessedGap::id)
                .toList();
    }
}
