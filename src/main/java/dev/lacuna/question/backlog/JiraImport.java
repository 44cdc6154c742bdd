package dev.lacuna.question.backlog;

import dev.lacuna.output.spreadsheet.Cell;
import dev.lacuna.output.spreadsheet.Sheet;
import dev.lacuna.output.spreadsheet.SheetColumn;
import dev.lacuna.question.backlog.BacklogReport.ItemTypes;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Work as Jira Cloud imports it from CSV: parents above their children, which name them by their id in the file
 * ({@code https://support.atlassian.com/jira/kb/keep-issue-parent-child-mapping-during-csv-import-to-jira-cloud/}), in files
 * of the size that is recommended
 * ({@code https://support.atlassian.com/jira-software-cloud/docs/create-issues-using-the-csv-importer/}).
 */
final class JiraImport {
    /** Rows of issues, without the header. */
    static final int MOST_ROWS = 1_500;

    /** Of 255, with room for the apostrophe that keeps a summary from being calculated. */
    static final int LONGEST_SUMMARY = 254;

    /** Unless an administrator set another limit. */
    static final int LONGEST_DESCRIPTION = 32_767;

    private static final int LONGEST_LABEL = 255;

    private final ItemTypes types;

    JiraImport(ItemTypes types) {
        this.types = types;
    }

    List<Sheet> sheets(WorkBacklog backlog) {
        List<Sheet> sheets = new ArrayList<>();
        for (List<ImportBatches.EpicPart> file : ImportBatches.of(backlog, MOST_ROWS)) {
            sheets.add(sheet(backlog, file, "Issues " + (sheets.size() + 1)));
        }
        return sheets;
    }

    private Sheet sheet(WorkBacklog backlog, List<ImportBatches.EpicPart> parts, String name) {
        List<List<Cell>> rows = new ArrayList<>();
        Map<WorkItem, Integer> parents = new HashMap<>();
        for (ImportBatches.EpicPart part : parts) {
            int id = rows.size() + 1;
            part.items().forEach(item -> parents.put(item, id));
            rows.add(epic(backlog.origin(), part.epic(), id));
        }
        for (WorkItem item : backlog.items()) {
            Integer parent = parents.get(item);
            if (parent != null) {
                rows.add(item(backlog.origin(), item, rows.size() + 1, parent));
            }
        }
        List<SheetColumn> fields = List.of(
                new SheetColumn("Issue Type", 12),
                new SheetColumn("Issue ID", 9),
                new SheetColumn("Parent", 9),
                new SheetColumn("Summary", 60),
                new SheetColumn("Description", 80),
                new SheetColumn("Priority", 10),
                new SheetColumn("Fix Version", 12),
                new SheetColumn("Labels", 16),
                new SheetColumn("Labels", 16),
                new SheetColumn("Labels", 16),
                new SheetColumn("Labels", 16),
                new SheetColumn("Labels", 40),
                new SheetColumn("Lacuna ID", 36));
        return new Sheet(name, fields, rows);
    }

    private List<Cell> epic(BacklogOrigin origin, Epic epic, int id) {
        return List.of(
                Cell.of(types.epic()),
                Cell.of(id),
                Cell.EMPTY,
                Cell.of(TextTruncation.to(LONGEST_SUMMARY, epic.title())),
                description(epic.description(), ItemMarker.of(epic, origin)),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(ItemIdentity.IMPORT_LABEL),
                Cell.of(ItemIdentity.COMMON_LABEL),
                Cell.of("lacuna-epic"),
                Cell.EMPTY,
                label(epic.id()),
                Cell.of(epic.id()));
    }

    private List<Cell> item(BacklogOrigin origin, WorkItem item, int id, int parent) {
        return List.of(
                Cell.of(types.item()),
                Cell.of(id),
                Cell.of(parent),
                Cell.of(TextTruncation.to(LONGEST_SUMMARY, item.title())),
                description(item.description(), ItemMarker.of(item, origin)),
                Cell.of(priority(item.severity())),
                Cell.of(item.release()),
                Cell.of(ItemIdentity.IMPORT_LABEL),
                Cell.of(ItemIdentity.COMMON_LABEL),
                Cell.of("lacuna-" + item.kind().word()),
                Cell.of("lacuna-severity-" + item.severity().word()),
                label(item.id()),
                Cell.of(item.id()));
    }

    /** By which a push finds it again. */
    private static Cell label(String id) {
        return Cell.of(new ItemIdentity(id).label(LONGEST_LABEL));
    }

    /** Between the two lines by which a push knows its own part. */
    private static Cell description(List<Section> sections, ItemMarker mark) {
        String first = "{{" + JiraMarkup.escaped(mark.text()) + "}}\n\n";
        String end = "\n{{" + JiraMarkup.escaped(ItemMarker.END) + "}} " + JiraMarkup.escaped(ItemMarker.OURS);
        String last = "… "
                + JiraMarkup.escaped("(cut: Jira holds no more; all of it is in the report on " + mark.id() + ")")
                + "\n";
        int most = LONGEST_DESCRIPTION - first.length() - end.length();
        return Cell.of(first + TextTruncation.to(most, JiraMarkup.pieces(sections), last) + end);
    }

    /** The priorities that a project has from the start. */
    private static String priority(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "Highest";
            case MAJOR -> "High";
            case MINOR -> "Medium";
            case INFO -> "Low";
        };
    }
}
