package dev.lacuna.question.findings;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Finding;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.findings.Findings.FindingGap;
import dev.lacuna.question.findings.Findings.JudgedFinding;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.FindingFacts.ConfirmingGap;
import dev.lacuna.rule.FindingFacts.FindingJudgement;
import dev.lacuna.rule.FindingFacts.FindingState;
import dev.lacuna.rule.FindingFacts.SameAreaGap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what the rules concluded about findings. */
final class FindingsAssembler {
    private static final Comparator<FindingGap> WORST_FIRST =
            Comparator.comparing(FindingGap::severity).thenComparing(FindingGap::id);

    private final Assessment assessment;
    private final Map<String, FindingState> states = new HashMap<>();
    private final Map<String, Set<String>> gaps = new HashMap<>();

    FindingsAssembler(Assessment assessment, Conclusions conclusions) {
        this.assessment = assessment;
        conclusions.conclusions(FindingJudgement.class).forEach(judged -> states.put(judged.finding(), judged.state()));
        conclusions.conclusions(ConfirmingGap.class).forEach(it -> add(it.finding(), it.gap()));
        conclusions.conclusions(SameAreaGap.class).forEach(it -> add(it.finding(), it.gap()));
    }

    private void add(String finding, String gap) {
        gaps.computeIfAbsent(finding, id -> new HashSet<>()).add(gap);
    }

    Findings findings(Scenario asked) {
        return new Findings(
                assessment,
                asked.areas(),
                assessment.catalog().findings().stream()
                        .map(this::judged)
                        .filter(judged -> told(judged.area(), asked))
                        .toList());
    }

    private JudgedFinding judged(Finding finding) {
        Set<String> ids = gaps.getOrDefault(finding.id(), Set.of());
        List<FindingGap> found = assessment.gaps().stream()
                .filter(gap -> ids.contains(gap.id()))
                .map(this::withCauses)
                .sorted(WORST_FIRST)
                .toList();
        return new JudgedFinding(
                finding.id(),
                area(finding),
                states.get(finding.id()),
                found.isEmpty() ? null : found.get(0).severity(),
                finding.raised(),
                finding.says(),
                finding.source(),
                finding.features(),
                finding.facet(),
                found,
                assessment.catalog().place(Statement.of(StatementKind.FINDING, finding.id())));
    }

    private FindingGap withCauses(AssessedGap gap) {
        return new FindingGap(
                gap.fact(),
                gap.id(),
                gap.fact().severity(),
                gap.waived(),
                assessment.rootCauses(gap).stream().map(RootCause::feature).toList());
    }

    private static boolean told(@Nullable String area, Scenario asked) {
        return asked.areas().isEmpty() || (area != null && asked.asksAbout(area));
    }

    private @Nullable String area(Finding finding) {
        if (finding.area() != null) {
            return finding.area();
        }
        List<String> areas = finding.features().stream()
                .map(feature -> assessment.catalog().feature(feature).area())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return areas.size() == 1 ? areas.get(0) : null;
    }
}
