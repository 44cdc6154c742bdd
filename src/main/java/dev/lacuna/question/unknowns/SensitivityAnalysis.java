package dev.lacuna.question.unknowns;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.AssessmentDelta;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.question.unknowns.EstablishedResult.FlipSubject;
import dev.lacuna.question.unknowns.EstablishedResult.VerdictFlip;
import dev.lacuna.question.unknowns.Unknowns.VerdictRange;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lets the unknowns turn out well and badly, each by itself and all together, and notes what that changes. */
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

    Unknowns analyse() {
        AssessmentDelta best = all(Scope.TENANT);
        AssessmentDelta worst = all(Scope.CLUSTER);
        List<UnknownScope> deciding = unknowns.stream()
                .map(this::unknown)
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
                result(best),
                result(worst));
    }

    private UnknownScope unknown(Assumption.SetScope unknown) {
        Feature feature = today.catalog().feature(unknown.feature());
        String facet = String.valueOf(unknown.facet());
        return new UnknownScope(
                feature.id(),
                facet,
                feature.area(),
                feature.owner(),
                feature.evidence().stream()
                        .filter(entry -> entry.facet() == null || entry.facet().equals(facet))
                        .toList(),
                today.catalog().place(Statement.of(StatementKind.SCOPE, feature.id(), facet)),
                result(suppose(List.of(turned(unknown, Scope.TENANT)))),
                result(suppose(List.of(turned(unknown, Scope.CLUSTER)))));
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

    private EstablishedResult result(AssessmentDelta delta) {
        List<VerdictFlip> flips = new ArrayList<>();
        String target = today.scenario().target();
        add(FlipSubject.TARGET, Map.of(target, today.verdict()), Map.of(target, delta.verdict()), flips);
        add(FlipSubject.MODEL, overall(today.models()), overall(delta.models()), flips);
        add(FlipSubject.AREA, today.areas(), delta.verdicts().areas(), flips);
        Set<String> closed = ids(delta.gone(), false);
        closed.removeAll(ids(delta.come(), false));
        Set<String> blocking = ids(delta.come(), true);
        blocking.removeAll(ids(delta.gone(), true));
        return new EstablishedResult(flips, List.copyOf(blocking), List.copyOf(closed));
    }

    private static void add(
            FlipSubject of, Map<String, Verdict> before, Map<String, Verdict> after, List<VerdictFlip> flips) {
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
