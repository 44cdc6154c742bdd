package dev.lacuna.question.backlog;

import dev.lacuna.output.ImportFormat;
import dev.lacuna.output.Report;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.spreadsheet.Sheet;
import dev.lacuna.output.spreadsheet.Workbook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do, shown.
 *
 * @param epicType what the tracker calls an epic; its usual word if absent
 * @param itemType what the tracker calls an item; its usual word if absent
 */
public record BacklogReport(
        WorkBacklog backlog,
        @Nullable String epicType,
        @Nullable String itemType) implements Report {

    /** What a tracker calls epics and items, which differs by project. */
    record ItemTypes(String epic, String item) {}

    public BacklogReport(WorkBacklog backlog) {
        this(backlog, null, null);
    }

    @Override
    public Document document() {
        return new BacklogDocument(backlog).overview();
    }

    @Override
    public Document page() {
        return new BacklogDocument(backlog).page();
    }

    @Override
    public Object json() {
        return BacklogJson.of(backlog);
    }

    @Override
    public Workbook workbook() {
        return new BacklogWorkbook(backlog).workbook();
    }

    @Override
    public List<Sheet> imports(ImportFormat tracker) {
        return switch (tracker) {
            case JIRA -> new JiraImport(types("Epic", "Task")).sheets(backlog);
            case AZURE_DEVOPS -> new AzureImport(types("Epic", "Issue")).sheets(backlog);
        };
    }

    private ItemTypes types(String epic, String item) {
        return new ItemTypes(epicType == null ? epic : epicType, itemType == null ? item : itemType);
    }
}
