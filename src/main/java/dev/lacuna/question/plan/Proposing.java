package dev.lacuna.question.plan;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.question.path.Fitting;
import dev.lacuna.question.path.PathStep;
import dev.lacuna.question.path.Room;
import dev.lacuna.rule.fact.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** From what owners can do and what is planned to a plan that fits. */
final class Proposing {
    private final List<OwnerLoad> loads;
    private final List<PlanEntry> entries;
    private final List<String> blockers;
    private final List<String> majors;

    /** @param projected with the plans delivered; its gaps are read at once */
    Proposing(Assessment projected, List<OwnerLoad> loads, List<PlanEntry> entries) {
        this.loads = loads;
        this.entries = entries;
        blockers = open(projected, Severity.BLOCKER);
        majors = open(projected, Severity.MAJOR);
    }

    Room room() {
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
        List<Room.Optional> optional = entries.stream()
                .filter(PlanEntry::offTarget)
                .map(entry -> new Room.Optional(
                        entry.item().id(), entry.owner(), entry.effort() == null ? BigDecimal.ZERO : entry.effort()))
                .toList();
        return new Room(capacity, load, optional);
    }

    Proposal proposal(Fitting fitting, Assessment then) {
        Set<String> left = then.gaps().stream().map(AssessedGap::id).collect(Collectors.toSet());
        List<String> cleared = new ArrayList<>(blockers);
        cleared.addAll(majors);
        cleared.removeIf(left::contains);
        cleared.sort(null);
        Room room = room();
        Verdicts after = then.verdicts();
        return new Proposal(
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
