package dev.lacuna.read.frd;

import dev.lacuna.read.frd.AnswerColumns.Use;
import dev.lacuna.read.yaml.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Takes answers from the rows of a table with a column for ids or questions, and one for answers or one for each answer. */
final class AnswerTable {
    private final TableBlock table;
    private final List<String> header;
    private final AnswerColumns columns;
    private final AnswerForm form;
    private final AnswerCollector taken;

    AnswerTable(TableBlock table, AnswerForm form, AnswerCollector taken) {
        this.table = table;
        this.form = form;
        this.taken = taken;
        header = table.getFirstChild() instanceof TableHead head && head.getFirstChild() != null
                ? cells(head.getFirstChild())
                : List.of();
        columns = AnswerColumns.of(header, form.columns());
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(PlainText.of(cell));
        }
        return cells;
    }

    boolean holdsAnswers() {
        return columns.holdAnswers();
    }

    void take() {
        if (!holdsAnswers()) {
            boolean named = columns.has(Use.ID) || columns.has(Use.QUESTION);
            taken.remark(
                    table,
                    String.join(" | ", header),
                    "The table has no column (" + (named ? "answer" : "id") + ").",
                    "Maybe call its columns id, answer, and how or why, or name yours under columns in qualifiers.yaml.");
            return;
        }
        Set<String> unread = new TreeSet<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    row(row, unread);
                }
            }
        }
        if (!unread.isEmpty()) {
            taken.remark(
                    table,
                    String.join(" | ", header),
                    "The table has answers without an explanation, and " + (unread.size() == 1 ? "a column" : "columns")
                            + " (" + SafeText.of(String.join(", ", unread)) + ") of no known name.",
                    "Maybe call the column \"how or why\", or name it under columns in qualifiers.yaml.");
        }
    }

    private void row(Node row, Set<String> unread) {
        List<String> cells = cells(row);
        String id = id(cells);
        if (id.isEmpty()) {
            taken.remark(
                    row,
                    String.join(" | ", cells),
                    "This row names no qualifier.",
                    "Maybe write its id, or delete it.");
            return;
        }
        String written = columns.answer(cells);
        AnswerEntry entry = AnswerEntry.expected(id, written)
                .explained(columns.text(cells, Use.EXPLANATION))
                .explained(labelled("how", columns.text(cells, Use.HOW)))
                .explained(labelled("why", columns.text(cells, Use.WHY)));
        if (entry.answer() != null) {
            taken.answer(taken.place(row, 0), entry);
            if (entry.explanation() == null) {
                unread.addAll(columns.unread(cells));
            }
            return;
        }
        taken.open(row, id);
        if (!written.isEmpty()) {
            taken.remark(
                    row,
                    String.join(" | ", cells),
                    "The row of (" + id + ") says neither yes, nor no, nor not applicable.",
                    "Maybe write one of them.");
        }
    }

    /** The id that the row names, known or not, or that of the question which it asks. */
    private String id(List<String> cells) {
        String named = columns.text(cells, Use.ID);
        AnswerEntry asked = AnswerEntry.asking(named, form);
        if (asked == null) {
            asked = AnswerEntry.asking(columns.text(cells, Use.QUESTION), form);
        }
        return asked != null ? asked.id() : AnswerEntry.label(named);
    }

    private static String labelled(String label, String cell) {
        return cell.isEmpty() ? "" : label + ": " + cell;
    }
}
