package dev.lacuna.question.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Scope;
import dev.lacuna.output.ImportFormat;
import dev.lacuna.output.format.Formats;
import dev.lacuna.output.spreadsheet.Cell;
import dev.lacuna.output.spreadsheet.Sheet;
import dev.lacuna.output.spreadsheet.SheetColumn;
import dev.lacuna.question.backlog.WorkItem.HelpedGap;
import dev.lacuna.question.backlog.WorkItem.PlannedDelivery;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files that trackers import: their columns, their sizes, and that children find their parents. */
class TrackerImportTest {
    private static final WorkBacklog SMALL = backlog(Map.of("a", 2, "b", 1), "Title");

    private static WorkBacklog backlog(Map<String, Integer> itemsByArea, String title) {
        List<Epic> epics = new ArrayList<>();
        List<WorkItem> items = new ArrayList<>();
        for (String area : new TreeSet<>(itemsByArea.keySet())) {
            epics.add(new Epic("p/" + area, area, title + " " + area, List.of(Section.paragraph("What", "All."))));
            IntStream.range(0, itemsByArea.getOrDefault(area, 0))
                    .forEach(number -> items.add(item("f" + items.size(), area, title)));
        }
        BacklogOrigin origin = new BacklogOrigin("p", "P", "t", "T", Backlogs.DAY, null, null, List.of(), "0", "", "");
        return new WorkBacklog(origin, Rank.UNLOCKS, Selection.all(), epics, items, items, false);
    }

    private static WorkItem item(String feature, String area, String title) {
        return new WorkItem(
                0,
                "p/" + feature + ":x",
                List.of(),
                "p/" + area,
                WorkItem.WorkKind.BUILD,
                feature,
                "x",
                area,
                title + " " + feature,
                title,
                List.of("R-1: " + title),
                List.of("It is done."),
                Scope.TENANT,
                Severity.BLOCKER,
                "core",
                "Core",
                null,
                List.of(new PlannedDelivery("5.5", "P-1", null, Scope.TENANT, true)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new HelpedGap("R-1:" + feature, "R-1", Scope.TENANT, Severity.BLOCKER)),
                new TreeSet<>());
    }

    private static List<String> header(Sheet sheet) {
        return sheet.fields().stream().map(SheetColumn::header).toList();
    }

    private static List<String> column(Sheet sheet, String header) {
        int column = header(sheet).indexOf(header);
        return sheet.rows().stream().map(row -> row.get(column).text()).toList();
    }

    private static Sheet only(WorkBacklog backlog, ImportFormat tracker) {
        return new BacklogReport(backlog).imports(tracker).get(0);
    }

    @Test
    void jiraFindsParentsAboveTheirChildrenByTheirIdInTheFile() {
        Sheet sheet = only(SMALL, ImportFormat.JIRA);
        assertThat(header(sheet)).startsWith("Issue Type", "Issue ID", "Parent", "Summary", "Description");
        assertThat(column(sheet, "Issue Type")).containsExactly("Epic", "Epic", "Task", "Task", "Task");
        assertThat(column(sheet, "Issue ID")).containsExactly("1", "2", "3", "4", "5");
        assertThat(column(sheet, "Parent")).containsExactly("", "", "1", "1", "2");
        assertThat(column(sheet, "Priority")).endsWith("Highest");
        assertThat(column(sheet, "Fix Version")).endsWith("5.5");
    }

    @Test
    void whatIsImportedIntoJiraCarriesByWhatAPushKnowsIt() {
        Sheet sheet = only(SMALL, ImportFormat.JIRA);
        for (List<Cell> row : sheet.rows()) {
            List<String> cells = row.stream().map(Cell::text).toList();
            ItemIdentity id = new ItemIdentity(cells.get(cells.size() - 1));
            assertThat(cells).contains("lacuna", "lacuna-import", id.label(255));
            assertThat(cells.get(4))
                    .startsWith("{{lacuna:v1 id=" + id + " target=t state=open area=")
                    .contains("}}\n\nh3. What\n", "\n{{lacuna:v1 end}} ");
        }
    }

    @Test
    void noHeaderOfJiraHoldsPunctuation() {
        assertThat(header(only(SMALL, ImportFormat.JIRA))).allMatch(header -> header.matches("[A-Za-z ]+"));
    }

    @Test
    void azureFindsChildrenUnderTheirParentByIndentedTitles() {
        Sheet sheet = only(SMALL, ImportFormat.AZURE_DEVOPS);
        assertThat(column(sheet, "Work Item Type")).containsExactly("Epic", "Issue", "Issue", "Epic", "Issue");
        assertThat(column(sheet, "Title 1")).containsExactly("Title a", "", "", "Title b", "");
        assertThat(column(sheet, "Title 2")).containsExactly("", "Title f0", "Title f1", "", "Title f2");
    }

    @Test
    void azureIsGivenNoColumnThatItRefusesOfNewItems() {
        assertThat(header(only(SMALL, ImportFormat.AZURE_DEVOPS)))
                .doesNotContain(
                        "ID", "State", "Assigned To", "Changed Date", "Created By", "Area Path", "Iteration Path");
    }

    @Test
    void theTypesAreThoseOfTheProject() {
        Sheet sheet = new BacklogReport(SMALL, "Initiative", "User Story")
                .imports(ImportFormat.AZURE_DEVOPS)
                .get(0);
        assertThat(new HashSet<>(column(sheet, "Work Item Type")))
                .containsExactlyInAnyOrder("Initiative", "User Story");
    }

    @Test
    void largeBacklogsAreSplitAtTheDocumentedSizeWithEveryParentInTheSameFile() {
        WorkBacklog large = backlog(Map.of("a", 900, "b", 700, "c", 2100, "d", 1), "Title");
        for (ImportFormat tracker : ImportFormat.values()) {
            int most = tracker == ImportFormat.JIRA ? JiraImport.MOST_ROWS : AzureImport.MOST_ROWS;
            Set<String> titles = new HashSet<>();
            for (Sheet sheet : new BacklogReport(large).imports(tracker)) {
                assertThat(sheet.rows().size()).isBetween(2, most);
                titles.addAll(titles(sheet, tracker));
            }
            assertThat(titles).as("%s", tracker).hasSize(900 + 700 + 2100 + 1);
        }
        assertThat(new BacklogReport(large).imports(ImportFormat.JIRA)).hasSizeLessThan(5);
        assertThat(Formats.of("jira-csv").files(new BacklogReport(large)))
                .hasSameSizeAs(new BacklogReport(large).imports(ImportFormat.JIRA));
    }

    /** Of the items, each of which must have its parent. */
    private static List<String> titles(Sheet sheet, ImportFormat tracker) {
        List<String> titles = new ArrayList<>();
        Map<String, String> types = new HashMap<>();
        for (List<Cell> row : sheet.rows()) {
            if (tracker == ImportFormat.JIRA) {
                types.put(row.get(1).text(), row.get(0).text());
                if (row.get(0).text().equals("Task")) {
                    assertThat(types).containsEntry(row.get(2).text(), "Epic");
                    titles.add(row.get(3).text());
                }
            } else if (row.get(0).text().equals("Issue")) {
                assertThat(sheet.rows().get(0).get(0).text()).isEqualTo("Epic");
                titles.add(row.get(2).text());
            }
        }
        return titles;
    }

    @Test
    void anEpicTooLargeForAFileGoesOnInTheNextAndSaysSo() {
        List<Sheet> sheets = new BacklogReport(backlog(Map.of("a", 1999), "Title")).imports(ImportFormat.AZURE_DEVOPS);
        assertThat(sheets).hasSize(3);
        assertThat(column(sheets.get(2), "Title 1")).startsWith("Title a (3 of 3)");
    }

    @Test
    void textsThatNoTrackerHoldsAreCutWithAMark() {
        WorkBacklog wordy = backlog(Map.of("a", 1), "=🙂".repeat(30_000));
        for (ImportFormat tracker : ImportFormat.values()) {
            Sheet sheet = only(wordy, tracker);
            List<String> titles = column(sheet, tracker == ImportFormat.JIRA ? "Summary" : "Title 2");
            assertThat(titles.get(titles.size() - 1)).hasSizeBetween(250, 255).endsWith("…");
            List<String> descriptions = column(sheet, "Description");
            String description = descriptions.get(descriptions.size() - 1);
            assertThat(description).hasSizeLessThanOrEqualTo(tracker == ImportFormat.JIRA ? 32_767 : 1_000_000);
            if (tracker == ImportFormat.JIRA) {
                assertThat(description).contains("… \\(cut: Jira holds no more".replace("\\(", "("));
            }
        }
    }

    @Test
    void withNothingToDoThereIsAHeaderOnly() {
        for (ImportFormat tracker : ImportFormat.values()) {
            assertThat(new BacklogReport(backlog(Map.of(), "Title")).imports(tracker))
                    .singleElement()
                    .satisfies(sheet -> assertThat(sheet.rows()).isEmpty());
        }
    }
}
