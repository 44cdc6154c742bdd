package dev.lacuna.question.plan;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.question.path.PathStep;
import dev.lacuna.question.path.PlanAddition;
import dev.lacuna.question.path.ReleaseCapacity;
import dev.lacuna.rule.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
                        entry.item().id(), entry.owner(), entry.effort() == null ? BigDecimal.ZERO : entry.effort()))
                .toList();
        return new ReleaseCapacity(capacity, load, optional);
    }

    FittedPlan proposal(PlanAddition fitting, Assessment then) {
        Set<String> left = then.gaps().stream().map(AssessedGap::id).collect(Collectors.toSet());
        List<String> cleared = new ArrayList<>(blockers);
        cleared.addAll(majors);
        cleared.removeIf(left::contains);
        cleared.sort(null);
        ReleaseCapacity room = room();
        Verdicts after = then.verdicts();
        return new FittedPlan(
                fitting,
                after,
                blockers,
                majors,
                cleared,
                loads.stream()
                        .map(OwnerLoad::owner)
                        .filter(owner -> owner != null && room.capacity().containsKey(owner))
                        .filter(owner -> room.exceeds(String.valueOf(owner)))
                        .map(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)),
                fitting.plan().steps().stream()
                        .filter(step -> !step.establish())
                        .map(PathStep::owner)
                        .map(owner -> owner == null ? "" : owner)
                        .filter(owner -> !room.capacity().containsKey(owner))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<String> open(Assessment assessment, Severity severity) {
        return assessment.gaps().stream()
                .filter(gap -> !gap.waived() && gap.fact().severity() == severity)
                .map(AssessedGap::id)
                .toList();
    }
}
