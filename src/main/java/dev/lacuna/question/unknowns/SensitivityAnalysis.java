package dev.lacuna.question.unknowns;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.AssessmentDelta;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lets the unknowns turn out well and badly, each by itself and all together, and notes what it changes. */
final class SensitivityAnalysis {
    private final Lacuna.Inquiry inquiry;
    private final Assessment today;
    private final List<Assumption.SetScope> unknowns = new ArrayList<>();

    SensitivityAnalysis(Lacuna.Inquiry inquiry, Assessment today) {
        this.inquiry = inquiry;
        this.today = today;
        ScenarioScopes scopes = ScenarioScopes.under(today.catalog(), today.scenario());
        for (Feature feature : today.catalog().features().values()) {
            for (Facet facet : today.catalog().platform().facets()) {
                if (scopes.of(feature, facet.id()).scope() == Scope.UNKNOWN) {
                    unknowns.add(new Assumption.SetScope(feature.id(), facet.id(), Scope.UNKNOWN));
                }
            }
        }
    }

    Unknowns unknowns() {
        AssessmentDelta best = all(Scope.TENANT);
        AssessmentDelta worst = all(Scope.CLUSTER);
        List<UnknownScope> deciding = unknowns.stream()
                .map(unknown -> new UnknownScope(
                        unknown.feature(),
                        String.valueOf(unknown.facet()),
                        outcome(suppose(List.of(turned(unknown, Scope.TENANT)))),
                        outcome(suppose(List.of(turned(unknown, Scope.CLUSTER))))))
                .filter(UnknownScope::decides)
                .sorted(UnknownScope.DECISIVE_FIRST)
                .toList();
        return new Unknowns(
                today,
                new VerdictRange(today.verdict(), best.verdict(), worst.verdict()),
                ranges(overall(today.models()), overall(best.models()), overall(worst.models())),
                ranges(today.areas(), best.verdicts().areas(), worst.verdicts().areas()),
                deciding,
                unknowns.size() - deciding.size(),
                outcome(best),
                outcome(worst));
    }

    private AssessmentDelta all(Scope scope) {
        return suppose(unknowns.stream().map(unknown -> turned(unknown, scope)).toList());
    }

    private static Assumption turned(Assumption.SetScope unknown, Scope scope) {
        return new Assumption.SetScope(unknown.feature(), unknown.facet(), scope);
    }

    /** On top of what the question assumes anyway. */
    private AssessmentDelta suppose(List<Assumption> changes) {
        List<Assumption> all = new ArrayList<>(today.scenario().changes());
        all.addAll(changes);
        return inquiry.suppose(today, today.scenario().withChanges(all));
    }

    private static SortedMap<String, Verdict> overall(Map<String, Verdicts> models) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        models.forEach((model, under) -> verdicts.put(model, under.overall()));
        return verdicts;
    }

    private static SortedMap<String, VerdictRange> ranges(
            Map<String, Verdict> today, Map<String, Verdict> best, Map<String, Verdict> worst) {
        SortedMap<String, VerdictRange> ranges = new TreeMap<>();
        today.forEach((id, verdict) -> ranges.put(
                id,
                new VerdictRange(
                        verdict,
                        best.getOrDefault(id, Verdict.NOT_ASSESSED),
                        worst.getOrDefault(id, Verdict.NOT_ASSESSED))));
        return ranges;
    }

    private EstablishedResult outcome(AssessmentDelta shift) {
        List<VerdictFlip> flips = new ArrayList<>();
        String target = today.scenario().target();
        add(VerdictFlip.FlipSubject.TARGET, Map.of(target, today.verdict()), Map.of(target, shift.verdict()), flips);
        add(VerdictFlip.FlipSubject.MODEL, overall(today.models()), overall(shift.models()), flips);
        add(VerdictFlip.FlipSubject.AREA, today.areas(), shift.verdicts().areas(), flips);
        Set<String> closed = ids(shift.gone(), false);
        closed.removeAll(ids(shift.come(), false));
        Set<String> blocking = ids(shift.come(), true);
        blocking.removeAll(ids(shift.gone(), true));
        return new EstablishedResult(flips, List.copyOf(blocking), List.copyOf(closed));
    }

    private static void add(
            VerdictFlip.FlipSubject of,
            Map<String, Verdict> before,
            Map<String, Verdict> after,
            List<VerdictFlip> flips) {
        before.forEach((id, was) -> {
            Verdict is = after.getOrDefault(id, Verdict.NOT_ASSESSED);
            if (was != is) {
                flips.add(new VerdictFlip(of, id, was, is));
            }
        });
    }

    /** Of the gaps that count. */
    private static Set<String> ids(List<AssessedGap> gaps, boolean blocking) {
        Set<String> ids = new TreeSet<>();
        gaps.stream()
                .filter(AssessedGap::counted)
                .filter(gap -> !blocking || gap.fact().severity() == Severity.BLOCKER)
                .forEach(gap -> ids.add(gap.id()));
        return ids;
    }
}
