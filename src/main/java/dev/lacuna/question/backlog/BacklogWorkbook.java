package dev.lacuna.question.backlog;

import dev.lacuna.output.spreadsheet.Cell;
import dev.lacuna.output.spreadsheet.Sheet;
import dev.lacuna.output.spreadsheet.SheetColumn;
import dev.lacuna.output.spreadsheet.Workbook;
import dev.lacuna.question.backlog.WorkItem.HelpedGap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A backlog as sheets: the items, what waits for what, the gaps behind, the epics, and what it was made of. */
final class BacklogWorkbook {
    private static final String ITEMS = "Items";
    private static final String WAITS = "Waits for";
    private static final String GAPS = "Gaps";
    private static final String EPICS = "Epics";
    private static final int ID = 36;

    private final WorkBacklog backlog;
    private final Map<String, Integer> itemRows = new HashMap<>();
    private final Map<String, Integer> epicRows = new HashMap<>();
    private final Map<String, Integer> waitRows = new HashMap<>();
    private final Map<String, Integer> gapRows = new HashMap<>();

    BacklogWorkbook(WorkBacklog backlog) {
        this.backlog = backlog;
        int waits = 0;
        int gaps = 0;
        for (WorkItem item : backlog.items()) {
            itemRows.put(item.id(), itemRows.size());
            waitRows.put(item.id(), waits);
            gapRows.put(item.id(), gaps);
            waits += item.waitsFor().size() + item.together().size();
            gaps += item.gaps().size();
        }
        backlog.epics().forEach(epic -> epicRows.put(epic.id(), epicRows.size()));
    }

    Workbook workbook() {
        BacklogOrigin origin = backlog.origin();
        return new Workbook(
                "Work for " + origin.targetName(), origin.asOf(), List.of(items(), waits(), gaps(), epics(), about()));
    }

    private Sheet items() {
        List<SheetColumn> fields = List.of(
                new SheetColumn("No", 6),
                new SheetColumn("Item", ID),
                new SheetColumn("Title", 50),
                new SheetColumn("Work", 10),
                new SheetColumn("Severity", 10),
                new SheetColumn("Blockers", 9),
                new SheetColumn("Gaps", 7),
                new SheetColumn("Customers", 10),
                new SheetColumn("Owner", 18),
                new SheetColumn("Effort", 8),
                new SheetColumn("Release", 9),
                new SheetColumn("Area", 18),
                new SheetColumn("Epic", 30),
                new SheetColumn("Waits for", ID),
                new SheetColumn("Only together with", ID),
                new SheetColumn("Gap ids", ID),
                new SheetColumn("Value", 8),
                new SheetColumn("WSJF", 8),
                new SheetColumn("What", 50),
                new SheetColumn("Why", 60),
                new SheetColumn("Acceptance criteria", 60),
                new SheetColumn("Evidence", 60));
        List<List<Cell>> rows = new ArrayList<>();
        backlog.items().forEach(item -> rows.add(row(item, rows.size() + 1)));
        return new Sheet(ITEMS, fields, rows);
    }

    private List<Cell> row(WorkItem item, int number) {
        return List.of(
                Cell.of(number),
                Cell.of(item.id()),
                Cell.of(item.title()),
                Cell.of(item.kind().word()),
                Cell.of(item.severity().word()),
                Cell.of(item.blockers()),
                Cell.of(item.gaps().size()),
                backlog.customersRecorded() ? Cell.of(item.touched()) : Cell.of("not recorded"),
                Cell.of(item.ownerName()),
                Cell.of(item.effort()),
                Cell.of(item.release()),
                Cell.of(item.area()),
                jump(item.epic(), EPICS, epicRows.get(item.epic())),
                jump(String.join("\n", item.waitsFor()), WAITS, waitRows.get(item.id())),
                jump(String.join("\n", item.together()), WAITS, waitRows.get(item.id())),
                jump(String.join("\n", item.gapIds()), GAPS, gapRows.get(item.id())),
                Cell.of(item.value()),
                Cell.of(item.wsjf()),
                Cell.of(item.what()),
                Cell.of(String.join("\n", item.why())),
                Cell.of(String.join("\n", item.acceptance())),
                Cell.of(String.join(
                        "\n", item.evidence().stream().map(ItemSections::words).toList())));
    }

    private Sheet waits() {
        List<List<Cell>> rows = new ArrayList<>();
        for (WorkItem item : backlog.items()) {
            item.waitsFor().forEach(other -> rows.add(wait(item, "waits for", other)));
            item.together().forEach(other -> rows.add(wait(item, "only together with", other)));
        }
        List<SheetColumn> fields = List.of(
                new SheetColumn("Item", ID),
                new SheetColumn("How", 20),
                new SheetColumn("Other item", ID),
                new SheetColumn("Here", 16));
        return new Sheet(WAITS, fields, rows);
    }

    private List<Cell> wait(WorkItem item, String how, String other) {
        Integer row = itemRows.get(other);
        return List.of(
                jump(item.id(), ITEMS, itemRows.get(item.id())),
                Cell.of(how),
                jump(other, ITEMS, row),
                Cell.of(row == null ? "left out here" : "yes"));
    }

    private Sheet gaps() {
        List<List<Cell>> rows = new ArrayList<>();
        for (WorkItem item : backlog.items()) {
            for (HelpedGap gap : item.gaps()) {
                rows.add(List.of(
                        jump(item.id(), ITEMS, itemRows.get(item.id())),
                        Cell.of(gap.id()),
                        Cell.of(gap.severity().word()),
                        Cell.of(gap.requirement()),
                        Cell.of(gap.required().word())));
            }
        }
        List<SheetColumn> fields = List.of(
                new SheetColumn("Item", ID),
                new SheetColumn("Gap", ID),
                new SheetColumn("Severity", 10),
                new SheetColumn("Requirement", 18),
                new SheetColumn("Wanted scope", 14));
        return new Sheet(GAPS, fields, rows);
    }

    private Sheet epics() {
        List<SheetColumn> fields = List.of(
                new SheetColumn("Epic", 30),
                new SheetColumn("Area", 20),
                new SheetColumn("Title", 60),
                new SheetColumn("Items", 8));
        return new Sheet(
                EPICS,
                fields,
                backlog.epics().stream()
                        .map(epic -> List.of(
                                Cell.of(epic.id()),
                                Cell.of(epic.area()),
                                Cell.of(epic.title()),
                                Cell.of(backlog.items().stream()
                                        .filter(item -> item.epic().equals(epic.id()))
                                        .count())))
                        .toList());
    }

    private Sheet about() {
        BacklogOrigin origin = backlog.origin();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(about("Platform", origin.platformName()));
        rows.add(about("Target", origin.targetName()));
        rows.add(about("As of", origin.asOf().toString()));
        rows.add(about("Release", origin.release()));
        rows.add(about("Tenancy model", origin.model()));
        rows.add(about("Areas asked about", String.join(", ", origin.areas())));
        new RankExplanation(backlog).explanation().forEach(sentence -> rows.add(about("Order", sentence)));
        rows.add(List.of(Cell.of("Items in all"), Cell.of(backlog.all().size())));
        rows.add(List.of(Cell.of("Left out by --only"), Cell.of(backlog.leftOutByOnly())));
        rows.add(List.of(Cell.of("Left out by --limit"), Cell.of(backlog.leftOutByLimit())));
        rows.add(about("Lacuna", origin.tool()));
        rows.add(about("Hash of the catalog", origin.catalog()));
        rows.add(about("Hash of the rules", origin.rules()));
        return new Sheet("About", List.of(new SheetColumn("What", 22), new SheetColumn("Is", 80)), rows);
    }

    private static List<Cell> about(String what, @Nullable String is) {
        return List.of(Cell.of(what), Cell.of(is));
    }

    /** Plain words where there is nothing to lead to. */
    private static Cell jump(String text, String sheet, @Nullable Integer row) {
        return row == null || text.isEmpty() ? Cell.of(text) : new Cell.LinkCell(new Cell.TextCell(text), sheet, row);
    }
}
