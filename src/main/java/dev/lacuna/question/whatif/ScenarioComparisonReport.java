package dev.lacuna.question.whatif;

import dev.lacuna.assessment.Verdicts;
import dev.lacuna.catalog.Platform;
import dev.lacuna.output.Json;
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
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Scenarios side by side, shown. */
public record ScenarioComparisonReport(ScenarioComparison answer) implements Report {
    private static final String SCHEMA = "lacuna/scenarios/v1";

    @Override
    public Document document() {
        Platform platform = answer.start().catalog().platform();
        String name = platform.name() == null ? platform.platform() : platform.name();
        String target = answer.start().target().name();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(
                1,
                name + " for "
                        + (target == null ? answer.start().scenario().target() : target) + " in "
                        + Wording.count(answer.sides().size(), "scenario")));
        blocks.add(Paragraph.of("Each scenario is held against the platform as it is asked about. Changes nothing."));
        blocks.add(table());
        blocks.add(Heading.of(2, "What each assumes"));
        blocks.add(new BulletList(
                answer.sides().stream().map(ScenarioComparisonReport::node).toList()));
        return new Document(blocks);
    }

    private Block table() {
        List<Column> columns = new ArrayList<>(List.of(Column.left("Scenario"), Column.left("Verdict")));
        answer.start().models().keySet().forEach(model -> columns.add(Column.left(model)));
        List.of("Blockers", "Closed", "Opened", "Moved").forEach(count -> columns.add(Column.right(count)));
        List<List<Text>> rows = new ArrayList<>();
        List<Text> start = row(
                Text.of("as asked"), answer.start().verdict(), answer.start().models());
        start.add(Text.of(ScenarioEffect.blocking(answer.start().gaps())));
        start.addAll(List.of(Text.of("-"), Text.of("-"), Text.of("-")));
        rows.add(start);
        for (ScenarioEffect side : answer.sides()) {
            List<Text> row = row(
                    Text.ofName(side.scenario().id()),
                    side.shift().verdict(),
                    side.shift().models());
            row.add(Text.of(side.blockers()));
            row.add(Text.of(side.closed().size()));
            row.add(Text.of(side.opened().size()));
            row.add(Text.of(side.moved().size()));
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static List<Text> row(Text name, Verdict verdict, Map<String, Verdicts> models) {
        List<Text> row = new ArrayList<>(List.of(name, Wording.verdict(verdict)));
        models.values().forEach(under -> row.add(Wording.verdict(under.overall())));
        return row;
    }

    private static NestedEntry node(ScenarioEffect side) {
        NamedScenario scenario = side.scenario();
        Text line = Text.ofName(scenario.id()).plain(scenario.name() == null ? ": " : " " + scenario.name() + ": ");
        List<String> parts = new ArrayList<>();
        if (!scenario.assumptions().isEmpty()) {
            parts.add(scenario.assumptions().words());
        }
        if (scenario.release() != null) {
            parts.add("all that is planned up to release " + scenario.release());
        }
        return NestedEntry.of(line.plain(parts.isEmpty() ? "nothing" : String.join("; ", parts))
                .plain("."));
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", SCHEMA);
        json.put("target", answer.start().scenario().target());
        json.put("asOf", answer.start().scenario().day().toString());
        json.put(
                "before",
                verdicts(
                        answer.start().verdicts(),
                        answer.start().models(),
                        ScenarioEffect.blocking(answer.start().gaps())));
        json.put(
                "scenarios",
                answer.sides().stream().map(ScenarioComparisonReport::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(ScenarioEffect side) {
        Map<String, @Nullable Object> json =
                verdicts(side.shift().verdicts(), side.shift().models(), side.blockers());
        json.put("id", side.scenario().id());
        Json.putIfAny(json, "name", side.scenario().name());
        Json.putIfAny(json, "release", side.scenario().release());
        json.put("asOf", side.shift().scenario().day().toString());
        json.put("closed", side.closed());
        json.put("opened", side.opened());
        json.put("moved", side.moved());
        return json;
    }

    private static Map<String, @Nullable Object> verdicts(Verdicts asked, Map<String, Verdicts> models, long blockers) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("verdict", asked.overall().word());
        Map<String, String> areas = new TreeMap<>();
        asked.areas().forEach((area, verdict) -> areas.put(area, verdict.word()));
        json.put("areas", areas);
        Map<String, String> under = new TreeMap<>();
        models.forEach((model, verdicts) -> under.put(model, verdicts.overall().word()));
        json.put("models", under);
        json.put("blockers", blockers);
        return json;
    }
}
