package dev.lacuna.question.backlog;

import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Column;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Table;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.rule.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A backlog as people read it: what and in which order; on a page with all that there is to say of each item. */
final class BacklogDocument {
    private final WorkBacklog backlog;

    BacklogDocument(WorkBacklog backlog) {
        this.backlog = backlog;
    }

    Document overview() {
        List<Block> blocks = new ArrayList<>(head());
        if (!backlog.items().isEmpty()) {
            blocks.add(list());
            blocks.add(new Paragraph(Text.of("All that there is to say of each item: ")
                    .name("--format markdown")
                    .plain(". For trackers and spreadsheets: ")
                    .name("jira-csv")
                    .plain(", ")
                    .name("azure-csv")
                    .plain(", ")
                    .name("csv")
                    .plain(", ")
                    .name("xlsx")
                    .plain(".")));
        }
        return new Document(blocks);
    }

    Document page() {
        List<Block> blocks = new ArrayList<>(head());
        if (!backlog.items().isEmpty()) {
            blocks.add(table());
        }
        for (Epic epic : backlog.epics()) {
            blocks.add(Heading.of(2, epic.title()));
            epic.description().forEach(section -> section.paragraphs().forEach(text -> blocks.add(Paragraph.of(text))));
            for (int i = 0; i < backlog.items().size(); i++) {
                WorkItem item = backlog.items().get(i);
                if (item.epic().equals(epic.id())) {
                    blocks.add(Heading.of(3, item.title()));
                    blocks.add(new Paragraph(Text.of("No. " + (i + 1) + " · ")
                            .name(item.id())
                            .plain(" · ")
                            .add(severity(item))));
                    blocks.add(new BulletList(item.description().stream()
                            .map(BacklogDocument::node)
                            .toList()));
                }
            }
        }
        return new Document(blocks);
    }

    private static NestedEntry node(Section section) {
        Text heading = Text.EMPTY.strong(section.heading());
        List<NestedEntry> points = Stream.concat(section.paragraphs().stream(), section.points().stream())
                .map(NestedEntry::of)
                .toList();
        return new NestedEntry(List.of(heading), points);
    }

    private List<Block> head() {
        List<Block> blocks = new ArrayList<>();
        BacklogOrigin origin = backlog.origin();
        blocks.add(Heading.of(
                1,
                "Work for " + origin.targetName() + ": "
                        + Wording.count(backlog.all().size(), "item")));
        blocks.add(Paragraph.of(summary(origin)));
        leftOut(blocks);
        if (!backlog.items().isEmpty()) {
            blocks.add(Heading.of(2, "In order"));
            blocks.add(Paragraph.of(String.join(" ", new RankExplanation(backlog).explanation())));
        }
        return blocks;
    }

    private String summary(BacklogOrigin origin) {
        StringBuilder says = new StringBuilder("What open gaps of " + origin.targetName() + " ask of "
                + origin.platformName() + ", as of " + origin.asOf());
        if (origin.release() != null) {
            says.append(", with all that is planned up to release ").append(origin.release());
        }
        if (origin.model() != null) {
            says.append(", under the tenancy model ").append(origin.model());
        }
        if (!origin.areas().isEmpty()) {
            says.append(", for the verdict on ").append(String.join(", ", origin.areas()));
        }
        long establish = backlog.all().stream()
                .filter(item -> item.kind() == WorkItem.WorkKind.ESTABLISH)
                .count();
        long blockers = backlog.all().stream()
                .filter(item -> item.severity() == Severity.BLOCKER)
                .count();
        return says.append(": ")
                .append(backlog.all().size() - establish)
                .append(" to build, ")
                .append(establish)
                .append(" to establish first. ")
                .append(Wording.count(blockers, "item"))
                .append(blockers == 1 ? " stands" : " stand")
                .append(" under a blocker.")
                .toString();
    }

    private void leftOut(List<Block> blocks) {
        List<String> said = new ArrayList<>();
        if (backlog.leftOutByOnly() > 0) {
            said.add(Wording.count(backlog.leftOutByOnly(), "item") + " by --only");
        }
        if (backlog.leftOutByLimit() > 0) {
            said.add(Wording.count(backlog.leftOutByLimit(), "item") + " by --limit");
        }
        if (!said.isEmpty()) {
            blocks.add(Paragraph.of("Left out here: " + String.join(", ", said) + "."));
        }
    }

    private Block list() {
        List<NestedEntry> nodes = new ArrayList<>();
        for (WorkItem item : backlog.items()) {
            Text about = Text.ofName(item.subject() + ":" + item.facet())
                    .plain(" · ")
                    .add(severity(item))
                    .plain(" · " + counted(item)
                            + (item.ownerName() == null ? "" : " · " + item.ownerName())
                            + (item.effort() == null
                                    ? ""
                                    : " · effort " + item.effort().toPlainString())
                            + (item.release() == null ? "" : " · planned for " + item.release())
                            + (backlog.rank() == Rank.WSJF ? " · " + wsjf(item) : ""));
            nodes.add(NestedEntry.ofLines(Text.of((nodes.size() + 1) + ". " + item.title()), about));
        }
        return new BulletList(nodes);
    }

    private String counted(WorkItem item) {
        String gaps = item.blockers() > 0
                ? Wording.count(item.blockers(), "blocker")
                : Wording.count(item.gaps().size(), "gap");
        return backlog.customersRecorded() ? gaps + " · " + Wording.count(item.touched(), "customer") : gaps;
    }

    private static String wsjf(WorkItem item) {
        BigDecimal quotient = item.wsjf();
        return "value " + item.value() + (quotient == null ? ", no WSJF" : ", WSJF " + quotient.toPlainString());
    }

    private Block table() {
        List<ItemColumn> shown = new ArrayList<>(List.of(
                new ItemColumn(Column.left("Item"), item -> Text.ofName(item.subject() + ":" + item.facet())),
                new ItemColumn(Column.left("Work"), item -> Text.of(item.kind().word())),
                new ItemColumn(Column.left("Severity"), BacklogDocument::severity),
                new ItemColumn(Column.right("Blockers"), item -> Text.of(item.blockers())),
                new ItemColumn(Column.right("Gaps"), item -> Text.of(item.gaps().size())),
                new ItemColumn(Column.left("Owner"), item -> orNothing(item.ownerName())),
                new ItemColumn(
                        Column.right("Effort"), item -> orNothing(item.effort() == null ? null : plain(item.effort()))),
                new ItemColumn(Column.left("Release"), item -> orNothing(item.release()))));
        if (backlog.customersRecorded()) {
            shown.add(new ItemColumn(Column.right("Customers"), item -> Text.of(item.touched())));
        }
        if (backlog.rank() == Rank.WSJF) {
            shown.add(new ItemColumn(Column.right("Value"), item -> Text.of(item.value())));
            shown.add(new ItemColumn(Column.right("WSJF"), item -> Text.of(plain(item.wsjf()))));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.right("No.")));
        shown.forEach(each -> columns.add(each.column()));
        List<List<Text>> rows = new ArrayList<>();
        for (WorkItem item : backlog.items()) {
            List<Text> row = new ArrayList<>(List.of(Text.of(rows.size() + 1)));
            shown.forEach(each -> row.add(each.of().apply(item)));
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    /** A column, and what an item has in it. */
    private record ItemColumn(Column column, Function<WorkItem, Text> of) {}

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static Text orNothing(@Nullable String text) {
        return text == null ? Text.of(Style.MUTED, "–") : Text.of(text);
    }

    private static Text severity(WorkItem item) {
        Style style = switch (item.severity()) {
            case BLOCKER -> Style.BAD;
            case MAJOR -> Style.WARN;
            case MINOR, INFO -> Style.PLAIN;
        };
        return Text.of(style, item.severity().word());
    }
}
