package dev.lacuna.question.whatif;

import dev.lacuna.output.Report;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Column;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Table;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.whatif.ScenarioComparison.StartingPoint;
import dev.lacuna.question.whatif.ScenarioFile.NamedScenario;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Scenarios side by side, shown. */
public record ScenarioComparisonReport(ScenarioComparison answer) implements Report {
    @Override
    public Document document() {
        Wording wording = new Wording(answer.start().catalog());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(
                1,
                wording.platform() + " for " + wording.target(answer.target()) + " in "
                        + Wording.count(answer.scenarios().size(), "scenario")));
        blocks.add(Paragraph.of("Each scenario is held against the platform as it is asked about. Changes nothing."));
        blocks.add(table());
        blocks.add(Heading.of(2, "What each assumes"));
        blocks.add(new BulletList(
                answer.scenarios().stream().map(ScenarioComparisonReport::node).toList()));
        return new Document(blocks);
    }

    private Block table() {
        StartingPoint before = answer.before();
        List<Column> columns = new ArrayList<>(List.of(Column.left("Scenario"), Column.left("Verdict")));
        before.models().keySet().forEach(model -> columns.add(Column.left(model)));
        List.of("Blockers", "Closed", "Opened", "Moved").forEach(count -> columns.add(Column.right(count)));
        List<List<Text>> rows = new ArrayList<>();
        Text none = Text.of("-");
        rows.add(row(Text.of("as asked"), before.verdict(), before.models(), before.blockers(), none, none, none));
        for (ScenarioEffect effect : answer.scenarios()) {
            rows.add(row(
                    Text.ofName(effect.id()),
                    effect.verdict(),
                    effect.models(),
                    effect.blockers(),
                    Text.of(effect.closed().size()),
                    Text.of(effect.opened().size()),
                    Text.of(effect.moved().size())));
        }
        return new Table(columns, rows);
    }

    private static List<Text> row(
            Text name, Verdict verdict, Map<String, Verdict> models, long blockers, Text... counts) {
        List<Text> row = new ArrayList<>(List.of(name, Wording.verdict(verdict)));
        models.values().forEach(under -> row.add(Wording.verdict(under)));
        row.add(Text.of(blockers));
        row.addAll(List.of(counts));
        return row;
    }

    private static NestedEntry node(ScenarioEffect effect) {
        NamedScenario scenario = effect.scenario();
        Text line = Text.ofName(scenario.id()).plain(scenario.name() == null ? ": " : " " + scenario.name() + ": ");
        List<String> parts = new ArrayList<>();
        if (!scenario.assumptions().isEmpty()) {
            parts.add(scenario.assumptions().text());
        }
        if (scenario.release() != null) {
            parts.add("all that is planned up to release " + scenario.release());
        }
        return NestedEntry.of(line.plain(parts.isEmpty() ? "nothing" : String.join("; ", parts))
                .plain("."));
    }

    @Override
    public Object json() {
        return answer;
    }
}
