package dev.lacuna.reference;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.BacklogItem;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.GapKind;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assessment as lines of text, so that a difference can be read. */
public final class AssessmentLines {
    private AssessmentLines() {}

    /** All parts of an assessment, in its order. */
    public static List<String> of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.addAll(verdicts("as asked", new Verdicts(assessment.verdict(), assessment.areas())));
        assessment.models().forEach((model, verdicts) -> lines.addAll(verdicts("under " + model, verdicts)));
        for (AssessedGap gap : assessment.gaps()) {
            lines.add(line(gap));
            for (RootCause root : assessment.rootCauses(gap)) {
                lines.add(root(gap.id(), root.feature(), root.scope(), root.path()));
            }
        }
        for (BacklogItem item : assessment.backlog()) {
            lines.add(work(item.id(), item.scope(), item.establish(), item.gaps()));
        }
        return lines;
    }

    private static List<String> verdicts(String view, Verdicts verdicts) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict(view, verdicts.overall()));
        verdicts.areas().forEach((area, verdict) -> lines.add(verdict(view + " in " + area, verdict)));
        return lines;
    }

    private static String line(AssessedGap assessed) {
        Gap gap = assessed.fact();
        return gap(
                gap.id(),
                gap.requirement(),
                gap.feature(),
                gap.through(),
                gap.area(),
                gap.facet(),
                gap.required(),
                gap.effective(),
                assessed.kind(),
                gap.level(),
                gap.severity(),
                gap.inherited(),
                assessed.uncertain(),
                assessed.waived());
    }

    static String verdict(String view, Verdict verdict) {
        return "verdict " + view + ": " + verdict.word();
    }

    static String gap(
            String id,
            String requirement,
            @Nullable String feature,
            @Nullable String through,
            String area,
            String facet,
            Scope required,
            Scope effective,
            GapKind kind,
            Level level,
            Severity severity,
            boolean inherited,
            boolean uncertain,
            boolean waived) {
        return "gap " + id + ": " + requirement + " of " + feature + " through " + through + " in " + area + ", "
                + facet
                + " " + required.word() + " but " + effective.word() + ", " + kind.word() + ", " + level.word() + ", "
                + severity.word() + (inherited ? ", inherited" : "") + (uncertain ? ", uncertain" : "")
                + (waived ? ", waived" : "");
    }

    static String root(String gap, String feature, Scope scope, List<String> path) {
        return "root of " + gap + ": " + feature + " " + scope.word() + " by " + String.join(" > ", path);
    }

    static String work(String id, @Nullable Scope scope, boolean establish, Collection<String> gaps) {
        return "work " + id + (establish ? " establish" : " build") + " to " + scope + " for " + gaps;
    }
}
