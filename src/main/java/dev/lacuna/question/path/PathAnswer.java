package dev.lacuna.question.path;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Verdicts;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A path, and what the rules say once it is gone: verdicts and gaps after it are inferred, not promised.
 *
 * @param before the verdicts now
 * @param openBefore the gaps that are open now, by id
 * @param after the assessment with all changes of the plan in place
 */
public record PathAnswer(Goal wish, PathPlan plan, Verdicts before, List<AssessedGap> openBefore, Assessment after) {

    public PathAnswer {
        openBefore = List.copyOf(openBefore);
    }

    /** Both assessments are of the same question, the second with the changes of the plan besides. */
    public static PathAnswer of(Goal wish, PathPlan plan, Assessment before, Assessment after) {
        return new PathAnswer(wish, plan, new Verdicts(before.verdict(), before.areas()), open(before), after);
    }

    /** Whether it leads where it was asked to; what an effort clears always does. */
    public boolean arrives() {
        Verdict verdict = after.verdict();
        return !(wish instanceof Goal.ReachVerdict reach)
                || (verdict != Verdict.NOT_ASSESSED && !verdict.worseThan(reach.verdict()));
    }

    /** How many gaps of a severity are open now. */
    public long openBefore(Severity severity) {
        return openBefore.stream()
                .filter(gap -> gap.fact().severity() == severity)
                .count();
    }

    /** The gaps that are open now and closed after it, by id. */
    public List<AssessedGap> cleared() {
        Set<String> left = open(after).stream().map(AssessedGap::id).collect(Collectors.toSet());
        return openBefore.stream().filter(gap -> !left.contains(gap.id())).toList();
    }

    /** How many gaps of a severity it clears. */
    public long cleared(Severity severity) {
        return cleared().stream()
                .filter(gap -> gap.fact().severity() == severity)
                .count();
    }

    /** The gaps that stay open, by id. */
    public List<AssessedGap> left() {
        return open(after);
    }

    private static List<AssessedGap> open(Assessment assessment) {
        return assessment.gaps().stream().filter(gap -> !gap.waived()).toList();
    }
}
