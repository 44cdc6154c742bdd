package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.output.Json;
import dev.lacuna.output.Report;
import dev.lacuna.output.checks.Checks;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Column;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Table;
import dev.lacuna.output.document.Text;
import dev.lacuna.rule.QualifierFacts.AnswerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The same answer rolled up, qualifier by qualifier, for each release that documents are for.
 *
 * @param folder that of the catalog as seen from where the program runs, with a slash at its end, or empty
 */
public record QualificationSummaryReport(Qualification answer, String folder) implements Report {

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(1, QualificationDocument.headline(answer)));
        blocks.add(Paragraph.of(QualificationDocument.policy(answer)));
        blocks.add(Paragraph.of(QualificationDocument.counts(answer)));
        for (ReleaseSummary summary : ReleaseSummary.of(answer)) {
            blocks.add(Heading.of(2, summary.release() == null ? "For no release" : "For " + summary.release()));
            blocks.add(table(summary));
            List<NestedEntry> open = answer.catalog().qualifiers().stream()
                    .flatMap(qualifier -> open(summary, qualifier).stream())
                    .toList();
            if (!open.isEmpty()) {
                blocks.add(new BulletList(open));
            }
        }
        return new Document(blocks);
    }

    private Block table(ReleaseSummary summary) {
        List<List<Text>> rows = new ArrayList<>();
        for (Qualifier qualifier : answer.catalog().qualifiers()) {
            List<Text> row = new ArrayList<>();
            row.add(Text.ofName(qualifier.id()));
            row.add(Text.of(qualifier.level().word()));
            row.add(Text.of(summary.asked(qualifier.id())));
            for (AnswerState state : AnswerState.BEST_FIRST) {
                row.add(Text.of(summary.ids(qualifier.id(), state).size()));
            }
            rows.add(row);
        }
        List<Column> columns =
                new ArrayList<>(List.of(Column.left("Qualifier"), Column.left("Level"), Column.right("Asked")));
        for (AnswerState state : AnswerState.BEST_FIRST) {
            String word = state.word();
            columns.add(Column.right(Character.toUpperCase(word.charAt(0)) + word.substring(1)));
        }
        return new Table(columns, rows);
    }

    private static List<NestedEntry> open(ReleaseSummary summary, Qualifier qualifier) {
        List<NestedEntry> nodes = new ArrayList<>();
        for (AnswerState state : AnswerState.values()) {
            List<String> ids = summary.ids(qualifier.id(), state);
            if (state != AnswerState.ANSWERED && !ids.isEmpty()) {
                nodes.add(NestedEntry.of(Text.ofName(qualifier.id())
                        .plain(" is ")
                        .add(QualificationWording.state(state, qualifier.level() == Level.MANDATORY))
                        .plain(" in ")
                        .add(Text.join(", ", ids.stream().map(Text::ofName).toList()))
                        .plain(".")));
            }
        }
        return nodes;
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", "lacuna/qualification-summary/v1");
        QualificationJson.head(answer, json);
        json.put("releases", ReleaseSummary.of(answer).stream().map(this::json).toList());
        return json;
    }

    private Map<String, @Nullable Object> json(ReleaseSummary summary) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("release", summary.release());
        json.put("documents", summary.frds().stream().map(frd -> frd.frd().id()).toList());
        json.put(
                "failing",
                summary.frds().stream()
                        .filter(QualifiedFrd::failing)
                        .map(frd -> frd.frd().id())
                        .toList());
        json.put("states", QualificationJson.states(summary.frds()));
        json.put(
                "qualifiers",
                answer.catalog().qualifiers().stream()
                        .map(qualifier -> json(summary, qualifier))
                        .toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(ReleaseSummary summary, Qualifier qualifier) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", qualifier.id());
        json.put("level", qualifier.level().word());
        json.put("asked", summary.asked(qualifier.id()));
        for (AnswerState state : AnswerState.values()) {
            json.put(state.word(), summary.ids(qualifier.id(), state));
        }
        return json;
    }

    @Override
    public Checks checks() {
        return new QualificationChecks(answer, folder).checks();
    }
}
