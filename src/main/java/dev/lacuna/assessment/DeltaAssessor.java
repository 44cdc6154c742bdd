package dev.lacuna.assessment;

import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Waiver;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.AssessmentConclusions.AreaVerdict;
import dev.lacuna.rule.AssessmentConclusions.Baselined;
import dev.lacuna.rule.AssessmentConclusions.TargetVerdict;
import dev.lacuna.rule.AssessmentConclusions.UncertainGap;
import dev.lacuna.rule.AssessmentConclusions.Waived;
import dev.lacuna.rule.CatalogFacts.RequirementInModel;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.ConclusionDelta;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An assessment held ready to be told what follows otherwise under other scenarios that ask the same. Looks only at what
 * differs, so that a small change of a large catalog is answered at once.
 */
public final class DeltaAssessor {
    private final Assessment before;
    private final Map<String, List<AssessedGap>> gaps;
    private final Map<String, List<Waiver>> waivers;
    private final Set<String> counted;

    public DeltaAssessor(Assessment before) {
        this.before = before;
        gaps = before.gaps().stream().collect(Collectors.groupingBy(AssessedGap::id));
        waivers = before.catalog().waivers().stream().collect(Collectors.groupingBy(Waiver::gap));
        String model = before.scenario().model();
        counted = before.target().requirements().stream()
                .filter(requirement -> model == null || requirement.countsUnder(model))
                .map(Requirement::id)
                .collect(Collectors.toSet());
    }

    /** What the other scenario makes different, given what it makes different in the conclusions. */
    public AssessmentDelta to(Scenario other, ConclusionDelta difference) {
        Map<String, Verdicts> views = views(difference);
        Verdicts asked = views.remove(RequirementInModel.AS_ASKED);
        List<AssessedGap> gone = new ArrayList<>();
        List<AssessedGap> come = new ArrayList<>();
        addGaps(difference, gone, come);
        return new AssessmentDelta(
                other, asked == null ? before.verdicts() : asked, new TreeMap<>(views), sorted(gone), sorted(come));
    }

    private Map<String, Verdicts> views(ConclusionDelta difference) {
        Map<String, Verdict> overall = new TreeMap<>();
        Map<String, Map<String, Verdict>> areas = new TreeMap<>();
        Map<String, Verdicts> views = new TreeMap<>(before.models());
        views.put(RequirementInModel.AS_ASKED, before.verdicts());
        views.forEach((model, verdicts) -> {
            overall.put(model, verdicts.overall());
            areas.put(model, new TreeMap<>(verdicts.areas()));
        });
        difference.removed().forEach(gone -> set(gone, true, overall, areas));
        difference.added().forEach(come -> set(come, false, overall, areas));
        overall.forEach((model, verdict) ->
                views.put(model, new Verdicts(verdict, new TreeMap<>(areas.getOrDefault(model, Map.of())))));
        return views;
    }

    private static void set(
            Conclusion found, boolean gone, Map<String, Verdict> overall, Map<String, Map<String, Verdict>> areas) {
        if (found instanceof TargetVerdict target) {
            overall.replace(target.model(), gone ? Verdict.NOT_ASSESSED : target.verdict());
        } else if (found instanceof AreaVerdict area && areas.containsKey(area.model())) {
            areas.get(area.model()).replace(area.area(), gone ? Verdict.NOT_ASSESSED : area.verdict());
        }
    }

    private void addGaps(ConclusionDelta difference, List<AssessedGap> gone, List<AssessedGap> come) {
        fates(difference).forEach((id, fate) -> {
            List<AssessedGap> old = gaps.getOrDefault(id, List.of());
            boolean waived = fate.waived != null ? fate.waived : old.stream().anyMatch(AssessedGap::waived);
            boolean uncertain =
                    fate.uncertain != null ? fate.uncertain : old.stream().anyMatch(AssessedGap::uncertain);
            boolean baselined =
                    fate.baselined != null ? fate.baselined : old.stream().anyMatch(AssessedGap::baselined);
            Set<Gap> facts = old.stream().map(AssessedGap::fact).collect(Collectors.toCollection(HashSet::new));
            facts.removeAll(fate.gone);
            fate.come.stream().filter(this::asked).forEach(facts::add);
            List<Waiver> about = waivers.getOrDefault(id, List.of());
            List<AssessedGap> now = facts.stream()
                    .map(gap -> new AssessedGap(gap, waived, uncertain, about, baselined))
                    .toList();
            old.stream().filter(gap -> !now.contains(gap)).forEach(gone::add);
            now.stream().filter(gap -> !old.contains(gap)).forEach(come::add);
        });
    }

    private static Map<String, GapDelta> fates(ConclusionDelta difference) {
        Map<String, GapDelta> fates = new HashMap<>();
        difference.removed().forEach(found -> note(found, false, fates));
        difference.added().forEach(found -> note(found, true, fates));
        return fates;
    }

    private static void note(Conclusion found, boolean holds, Map<String, GapDelta> fates) {
        if (found instanceof Gap gap) {
            GapDelta fate = fates.computeIfAbsent(gap.id(), id -> new GapDelta());
            (holds ? fate.come : fate.gone).add(gap);
        } else if (found instanceof Waived waived) {
            fates.computeIfAbsent(waived.gap(), id -> new GapDelta()).waived = holds;
        } else if (found instanceof UncertainGap uncertain) {
            fates.computeIfAbsent(uncertain.gap(), id -> new GapDelta()).uncertain = holds;
        } else if (found instanceof Baselined baselined) {
            fates.computeIfAbsent(baselined.gap(), id -> new GapDelta()).baselined = holds;
        }
    }

    private boolean asked(Gap gap) {
        return counted.contains(gap.requirement()) && before.scenario().asksAbout(gap.area());
    }

    private static List<AssessedGap> sorted(List<AssessedGap> gaps) {
        return gaps.stream().sorted(Comparator.comparing(AssessedGap::id)).toList();
    }

    /** What became of the gaps of one id; what is absent stayed as it was. */
    private static final class GapDelta {
        private final Set<Gap> gone = new HashSet<>();
        private final Set<Gap> come = new HashSet<>();
        private @Nullable Boolean waived;
        private @Nullable Boolean uncertain;
        private @Nullable Boolean baselined;
    }
}
