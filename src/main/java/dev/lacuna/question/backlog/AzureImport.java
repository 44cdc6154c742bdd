package dev.lacuna.question.backlog;

import dev.lacuna.output.spreadsheet.Cell;
import dev.lacuna.output.spreadsheet.Sheet;
import dev.lacuna.output.spreadsheet.SheetColumn;
import dev.lacuna.question.backlog.BacklogReport.ItemTypes;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Work as Azure Boards imports it from CSV: new items without id and state, children under their parents by indented
 * titles, descriptions in HTML, at most 1,000 a file
 * ({@code https://learn.microsoft.com/en-us/azure/devops/boards/queries/import-work-items-from-csv}).
 */
final class AzureImport {
    /** Rows of work items, without the header. */
    static final int MOST_ROWS = 1_000;

    /** Of 255, with room for the apostrophe that keeps a title from being calculated. */
    static final int LONGEST_TITLE = 254;

    /** {@code https://learn.microsoft.com/en-us/azure/devops/organizations/settings/work/object-limits}. */
    static final int LONGEST_DESCRIPTION = 1_000_000;

    private static final String TAG = ItemIdentity.IMPORT_LABEL;

    private final ItemTypes types;

    AzureImport(ItemTypes types) {
        this.types = types;
    }

    List<Sheet> sheets(WorkBacklog backlog) {
        List<Sheet> sheets = new ArrayList<>();
        for (List<ImportBatches.EpicPart> file : ImportBatches.of(backlog, MOST_ROWS)) {
            List<List<Cell>> rows = new ArrayList<>();
            for (ImportBatches.EpicPart part : file) {
                rows.add(epic(part.epic()));
                part.items().forEach(item -> rows.add(item(item)));
            }
            sheets.add(new Sheet(
                    "Work items " + (sheets.size() + 1),
                    List.of(
                            new SheetColumn("Work Item Type", 16),
                            new SheetColumn("Title 1", 40),
                            new SheetColumn("Title 2", 60),
                            new SheetColumn("Priority", 9),
                            new SheetColumn("Tags", 40),
                            new SheetColumn("Description", 80)),
                    rows));
        }
        return sheets;
    }

    private List<Cell> epic(Epic epic) {
        return List.of(
                Cell.of(types.epic()),
                Cell.of(TextTruncation.to(LONGEST_TITLE, epic.title())),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(TAG),
                description(epic.description(), epic.id()));
    }

    private List<Cell> item(WorkItem item) {
        String severity = item.severity().word();
        return List.of(
                Cell.of(types.item()),
                Cell.EMPTY,
                Cell.of(TextTruncation.to(LONGEST_TITLE, item.title())),
                Cell.of(priority(item.severity())),
                Cell.of(TAG + "; lacuna-" + item.kind().word() + "; lacuna-severity-" + severity),
                description(item.description(), item.id()));
    }

    private static Cell description(List<Section> sections, String id) {
        String last =
                "<p>… " + HtmlText.escaped("(cut: no more fits; all of it is in the report on " + id + ")") + "</p>";
        return Cell.of(TextTruncation.to(LONGEST_DESCRIPTION, HtmlText.pieces(sections), last));
    }

    /** From 1, which must be done before anything else goes out, to 4. */
    private static int priority(Severity severity) {
        return switch (severity) {
            case BLOCKER -> 1;
            case MAJOR -> 2;
            case MINOR -> 3;
            case INFO -> 4;
        };
    }
}
