package dev.lacuna.question.assess;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Column;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Table;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Each area's verdict and what counts in it: the worst first, then in the platform's order. */
record AreaTable(Assessment assessment, Wording wording) {

    Block block() {
        List<String> order = wording.areas();
        List<List<Text>> rows = assessment.areas().entrySet().stream()
                .sorted(Map.Entry.<String, Verdict>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(order::indexOf))))
                .map(area -> row(area.getKey(), area.getValue()))
                .toList();
        return new Table(
                List.of(
                        Column.left("Area"),
                        Column.left("Verdict"),
                        Column.right("Blockers"),
                        Column.right("Majors"),
                        Column.right("Unknowns")),
                rows);
    }

    private List<Text> row(String area, Verdict verdict) {
        Text name = Text.of(wording.area(area));
        if (verdict == Verdict.NOT_ASSESSED) {
            Text none = Text.of(Style.MUTED, "-");
            return List.of(name, Wording.verdict(verdict), none, none, none);
        }
        return List.of(
                name,
                Wording.verdict(verdict),
                count(area, gap -> gap.fact().severity() == Severity.BLOCKER),
                count(area, gap -> gap.fact().severity() == Severity.MAJOR),
                count(area, AssessedGap::uncertain));
    }

    private Text count(String area, Predicate<AssessedGap> which) {
        long count = assessment.gaps().stream()
                .filter(gap -> gap.counted() && gap.fact().area().equals(area))
                .filter(which)
                .count();
        return count == 0 ? Text.of(Style.MUTED, "0") : Text.of(count);
    }
}
