package dev.lacuna.question.explain;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds what the next better verdict takes: mends what decides, and has the verdict inferred anew. */
record ImprovementFinder(
        Lacuna.Inquiry inquiry, Function<Assessment, Verdict> verdictOf, Predicate<AssessedGap> inView) {

    /** The gaps that make the verdict what it is, by id. */
    List<AssessedGap> deciding(Assessment assessment) {
        Predicate<AssessedGap> decides = switch (verdictOf.apply(assessment)) {
            case BLOCKED -> gap -> gap.fact().severity() == Severity.BLOCKER;
            case UNVERIFIED -> gap -> gap.fact().level() == Level.MANDATORY && gap.uncertain();
            case AT_RISK -> gap -> gap.fact().severity() == Severity.MAJOR;
            case READY, NOT_ASSESSED -> gap -> false;
        };
        return assessment.gaps().stream()
                .filter(inView)
                .filter(gap -> !gap.waived())
                .filter(decides)
                .toList();
    }

    /** What the next better verdict takes; absent where there is none. */
    @Nullable
    VerdictImprovement next(Assessment assessment) {
        List<AssessedGap> deciding = deciding(assessment);
        if (deciding.isEmpty()) {
            return null;
        }
        Map<List<String>, RequiredChange> known = new TreeMap<>(FacetDependencies.LISTS);
        Map<List<String>, RequiredChange> all = new TreeMap<>(FacetDependencies.LISTS);
        List<String> missing = new ArrayList<>();
        for (AssessedGap gap : deciding) {
            if (gap.fact().through() == null) {
                missing.add(gap.id());
            }
            for (RootCause root : assessment.rootCauses(gap)) {
                put(all, root, gap.fact().required());
                if (root.scope() != Scope.UNKNOWN) {
                    put(known, root, gap.fact().required());
                }
            }
        }
        if (!missing.isEmpty()) {
            return new VerdictImprovement(null, List.copyOf((known.isEmpty() ? all : known).values()), missing);
        }
        Verdict now = verdictOf.apply(assessment);
        for (Map<List<String>, RequiredChange> mendings : List.of(known, all)) {
            Verdict then = verdictOf.apply(inquiry.assess(with(mendings.values(), assessment.scenario())));
            if (now.worseThan(then)) {
                return new VerdictImprovement(then, List.copyOf(mendings.values()), List.of());
            }
        }
        return null;
    }

    private static void put(Map<List<String>, RequiredChange> mendings, RootCause root, Scope required) {
        mendings.merge(
                List.of(root.feature(), root.facet()),
                new RequiredChange(root.feature(), root.facet(), root.scope(), required),
                (one, other) -> one.to().worseThan(other.to()) ? other : one);
    }

    private static Scenario with(Iterable<RequiredChange> mendings, Scenario scenario) {
        List<Assumption> changes = new ArrayList<>(scenario.changes());
        mendings.forEach(it -> changes.add(new Assumption.SetScope(it.feature(), it.facet(), it.to())));
        return scenario.withChanges(changes);
    }
}
