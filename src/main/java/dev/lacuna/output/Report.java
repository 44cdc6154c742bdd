package dev.lacuna.output;

import dev.lacuna.output.checks.Checks;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Graph;
import dev.lacuna.output.spreadsheet.Sheet;
import dev.lacuna.output.spreadsheet.Workbook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer, ready to be written in any format. */
public interface Report {

    /** For people. */
    Document document();

    /** The same for those who turn pages: with all that there is to say. */
    default Document page() {
        return document();
    }

    /** For programs: a record, or maps with text keys; written by {@link AnswerJson}. */
    Object json();

    /** The answer as things that lead to each other, for formats that draw; absent where it is none. */
    default @Nullable Graph graph() {
        return null;
    }

    /** The answer as checks by place, for formats that other tools read; absent where it is none. */
    default @Nullable Checks checks() {
        return null;
    }

    /** The answer as sheets, for spreadsheets; absent where it has none. */
    default @Nullable Workbook workbook() {
        return null;
    }

    /** The answer as what a tracker imports, a sheet for each file; empty where it is no work. */
    default List<Sheet> imports(ImportFormat tracker) {
        return List.of();
    }
}
