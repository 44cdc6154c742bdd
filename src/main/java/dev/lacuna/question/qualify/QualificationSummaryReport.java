package dev.lacuna.question.qualify;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Qualifier;
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
import dev.lacuna.question.qualify.Qualification.EnforcementPolicy;
import dev.lacuna.question.qualify.Qualification.UnreadFrd;
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
        blocks.add(Heading.of(1, QualificationReport.headline(answer)));
        blocks.add(Paragraph.of(QualificationReport.policy(answer)));
        blocks.add(Paragraph.of(QualificationReport.counts(answer)));
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
        blocks.addAll(QualificationReport.unread(answer));
        return new Document(blocks);
    }

    private Block table(ReleaseSummary summary) {
        List<List<Text>> rows = new ArrayList<>();
        for (Qualifier qualifier : answer.catalog().qualifiers()) {
            List<Text> row = new ArrayList<>();
            row.add(Text.ofName(qualifier.id()));
            row.add(Text.of(qualifier.level().word()));
            row.add(Text.of(summary.timesAsked(qualifier)));
            for (AnswerState state : AnswerState.BEST_FIRST) {
                row.add(Text.of(summary.ids(qualifier, state).size()));
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
            List<String> ids = summary.ids(qualifier, state);
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
    public Object json() {
        return new QualificationSummary(
                "lacuna/qualification-summary/v1",
                answer.policy(),
                answer.failsBuild(),
                answer.failing(),
                answer.documents(),
                answer.states(),
                answer.unread(),
                answer.target(),
                answer.release(),
                answer.provenance(),
                ReleaseSummary.of(answer));
    }

    /** It in JSON: what {@link Qualification} has, with releases in the place of documents. */
    private record QualificationSummary(
            String schema,
            EnforcementPolicy policy,
            boolean bad,
            long failing,
            int documents,
            Map<String, Long> states,
            List<UnreadFrd> unread,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            String target,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            String release,

            Map<String, String> provenance,
            List<ReleaseSummary> releases) {}

    @Override
    public Checks checks() {
        return new QualificationChecks(answer, folder).checks();
    }
}
