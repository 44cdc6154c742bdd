package dev.lacuna.read.frd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Takes answers from the rows of a table that has a column for ids and one for answers. */
final class AnswerTable {
    private static final Set<String> IDS = Set.of("id", "qualifier", "qualifiers", "qualifier id");
    private static final Set<String> ANSWERS = Set.of("answer", "answers", "yes/no", "yes or no");
    private static final Set<String> HOWS = Set.of("how");
    private static final Set<String> WHYS = Set.of("why");
    private static final Set<String> EXPLANATIONS =
            Set.of("how or why", "how/why", "how, why", "explanation", "details", "reason", "comment", "notes");

    private final List<String> columns;
    private final AnswerCollector taken;

    private AnswerTable(List<String> columns, AnswerCollector taken) {
        this.columns = columns;
        this.taken = taken;
    }

    static void take(TableBlock table, AnswerCollector taken) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead head && head.getFirstChild() != null) {
                List<String> columns = cells(head.getFirstChild()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
                AnswerTable answers = new AnswerTable(columns, taken);
                if (answers.column(IDS) < 0 || answers.column(ANSWERS) < 0) {
                    taken.remark(
                            table,
                            String.join(" | ", columns),
                            "The table has no column (" + (answers.column(IDS) < 0 ? "id" : "answer") + ").",
                            "Maybe call its columns id, answer, and how or why.");
                    return;
                }
                answers.rows(table);
            }
        }
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(PlainText.of(cell));
        }
        return cells;
    }

    private int column(Set<String> names) {
        for (int i = 0; i < columns.size(); i++) {
            if (names.contains(columns.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void rows(TableBlock table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    row(row);
                }
            }
        }
    }

    private void row(Node row) {
        List<String> cells = cells(row);
        String id = AnswerEntry.of(cell(cells, IDS)).id();
        String written = cell(cells, ANSWERS);
        AnswerEntry entry = AnswerEntry.of(id, written)
                .explained(cell(cells, EXPLANATIONS))
                .explained(labelled("how", cell(cells, HOWS)))
                .explained(labelled("why", cell(cells, WHYS)));
        if (id.isEmpty()) {
            taken.remark(
                    row,
                    String.join(" | ", cells),
                    "This row names no qualifier.",
                    "Maybe write its id, or delete it.");
        } else if (entry.answer() != null) {
            taken.answer(row, entry);
        } else {
            taken.open(row, id);
            if (!written.isEmpty()) {
                taken.remark(
                        row,
                        String.join(" | ", cells),
                        "The row of (" + id + ") says neither yes, nor no, nor not applicable.",
                        "Maybe write one of them.");
            }
        }
    }

    private static String labelled(String label, String cell) {
        return cell.isEmpty() ? "" : label + ": " + cell;
    }

    private String cell(List<String> cells, Set<String> names) {
        int at = column(names);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }
}
