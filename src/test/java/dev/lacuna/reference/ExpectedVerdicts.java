package dev.lacuna.reference;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The verdicts over the requirements that count. */
final class ExpectedVerdicts {
    private final Catalog catalog;
    private final Scenario scenario;
    private final ExpectedGaps inference;

    ExpectedVerdicts(Catalog catalog, Scenario scenario, ExpectedGaps inference) {
        this.catalog = catalog;
        this.scenario = scenario;
        this.inference = inference;
    }

    SortedMap<String, Verdict> areas(List<Requirement> counted) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        for (Area area : catalog.platform().areas()) {
            if (scenario.areas().isEmpty() || scenario.areas().contains(area.id())) {
                verdicts.put(area.id(), verdict(area.id(), counted));
            }
        }
        return verdicts;
    }

    static Verdict worst(Iterable<Verdict> verdicts) {
        Verdict worst = Verdict.NOT_ASSESSED;
        for (Verdict verdict : verdicts) {
            worst = verdict.compareTo(worst) < 0 ? verdict : worst;
        }
        return worst;
    }

    private Verdict verdict(String area, List<Requirement> counted) {
        List<ExpectedGap> open = counted.stream()
                .map(inference::of)
                .flatMap(List::stream)
                .filter(gap -> gap.area().equals(area) && !gap.waived())
                .toList();
        if (any(open, gap -> gap.severity() == Severity.BLOCKER)) {
            return Verdict.BLOCKED;
        }
        if (any(open, gap -> gap.requirement().level() == Level.MANDATORY && gap.uncertain())) {
            return Verdict.UNVERIFIED;
        }
        if (any(open, gap -> gap.severity() == Severity.MAJOR)) {
            return Verdict.AT_RISK;
        }
        return any(counted, requirement -> assesses(requirement, area)) ? Verdict.READY : Verdict.NOT_ASSESSED;
    }

    private boolean assesses(Requirement requirement, String area) {
        if (requirement.capability() != null) {
            return area.equals(requirement.area());
        }
        return any(
                inference.lookedAt(requirement),
                feature -> area.equals(catalog.feature(feature).area()));
    }

    private static <T> boolean any(Iterable<T> all, Function<T, Boolean> holds) {
        for (T each : all) {
            if (holds.apply(each)) {
                return true;
            }
        }
        return false;
    }
}
