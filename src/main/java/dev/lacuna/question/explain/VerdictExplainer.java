package dev.lacuna.question.explain;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.scenario.Assumption;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.explain.Explanation.RequiredChange;
import dev.lacuna.question.explain.VerdictExplained.VerdictImprovement;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what decides a verdict and what the next better one takes: changes what decides, and has the verdict inferred anew.
 *
 * @param area absent for the verdict of the target
 */
record VerdictExplainer(
        Lacuna.Inquiry inquiry,
        @Nullable String askedAs,
        @Nullable String area) {

    VerdictExplained explain(Scenario scenario) {
        Assessment assessment = inquiry.assess(scenario);
        SortedMap<String, Verdict> models = new TreeMap<>();
        assessment.models().forEach((model, verdicts) -> models.put(model, verdict(verdicts)));
        return new VerdictExplained(
                assessment,
                askedAs,
                area == null ? "target" : "area",
                area == null ? scenario.target() : area,
                verdict(assessment),
                models,
                deciding(assessment),
                assessment.gaps().stream()
                        .filter(this::inView)
                        .filter(AssessedGap::waived)
                        .toList(),
                next(assessment));
    }

    private Verdict verdict(Assessment assessment) {
        return verdict(assessment.verdicts());
    }

    private Verdict verdict(Verdicts verdicts) {
        return area == null ? verdicts.overall() : verdicts.areas().getOrDefault(area, Verdict.NOT_ASSESSED);
    }

    private boolean inView(AssessedGap gap) {
        return area == null || gap.fact().area().equals(area);
    }

    /** The gaps that make the verdict what it is, by id. */
    private List<AssessedGap> deciding(Assessment assessment) {
        Predicate<AssessedGap> decides = switch (verdict(assessment)) {
            case BLOCKED -> gap -> gap.fact().severity() == Severity.BLOCKER;
            case UNVERIFIED -> gap -> gap.fact().level() == Level.MANDATORY && gap.uncertain();
            case AT_RISK -> gap -> gap.fact().severity() == Severity.MAJOR;
            case READY, NOT_ASSESSED -> gap -> false;
        };
        return assessment.gaps().stream()
                .filter(this::inView)
                .filter(gap -> !gap.waived())
                .filter(decides)
                .toList();
    }

    /** What the next better verdict takes; absent where there is none. */
    private @Nullable VerdictImprovement next(Assessment assessment) {
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
                RequiredChange change = RequiredChange.of(root, gap.fact().required(), assessment.catalog());
                put(all, change);
                if (!change.fromUnknown()) {
                    put(known, change);
                }
            }
        }
        if (!missing.isEmpty()) {
            return new VerdictImprovement(null, List.copyOf((known.isEmpty() ? all : known).values()), missing);
        }
        Verdict now = verdict(assessment);
        for (Map<List<String>, RequiredChange> tried : List.of(known, all)) {
            List<RequiredChange> changes = List.copyOf(tried.values());
            Verdict then = verdict(inquiry.assess(with(changes, assessment.scenario())));
            if (now.worseThan(then)) {
                return new VerdictImprovement(then, changes, List.of());
            }
        }
        return null;
    }

    /** Of two changes of the same scope, the one to the better scope does for both. */
    private static void put(Map<List<String>, RequiredChange> changes, RequiredChange change) {
        changes.merge(
                List.of(change.feature(), change.facet()),
                change,
                (one, other) -> one.to().worseThan(other.to()) ? other : one);
    }

    static Scenario with(List<RequiredChange> required, Scenario scenario) {
        List<Assumption> changes = new ArrayList<>(scenario.changes());
        required.forEach(it -> changes.add(new Assumption.SetScope(it.feature(), it.facet(), it.to())));
        return scenario.withChanges(changes);
    }
}
